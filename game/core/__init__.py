"""Values that everything else stands on: randomness, events, canonical bytes. Standard library only."""

"""What the Game Master sees: clock, script, teams, and for each step what there is to enter."""

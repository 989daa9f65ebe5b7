"""Players made of code: they see what their seat may see, and the same seed makes them play the same game."""

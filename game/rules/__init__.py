"""What a game is: pure functions over values. No files, no clock, no words."""

RULES_VERSION = 2

"""What there is to enter in each step: one file a kind of task, found by the step's activity."""

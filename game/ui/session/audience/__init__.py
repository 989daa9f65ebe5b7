"""What the class sees: one file for each stage, all painting the same `Picture`."""

"""What lies on a table: the parts of the screen in which a format is played."""

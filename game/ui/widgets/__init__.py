"""The widgets that scenes are built of, each kind in its own module: the first picture need not wait for all."""

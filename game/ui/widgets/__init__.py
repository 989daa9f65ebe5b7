"""The widgets that scenes are built of, each kind in its own module: the first picture must not wait for all of them."""

"""A session with a class on the screen: the cockpit on the laptop, the audience's picture on the projector.

`Desk` (desk.py) is what both share: the sitting, the tables' plans, and what the audience sees just now.
`audience` draws a `Picture` (picture.py), which is made of the session's audience view alone; `cockpit` is for the Game
Master; `hall.py` looks after the two windows and the screens that they are on.
"""

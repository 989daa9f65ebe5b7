"""The first start: has this Python what the game needs, and if not, a place beside main.py that has.

Standard library only; nothing else of the game is imported here.
"""

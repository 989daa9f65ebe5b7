"""Decks: from the files of an author to the rules' Deck, with the place of every value and every problem named."""

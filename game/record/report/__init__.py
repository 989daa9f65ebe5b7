"""The report of a session, and the summary of many: what happened, told to the people who were there.

`Story` (story.py) holds what a report is made from. `chapters(story)` (chapters.py) gives it as chapters of plain
parts: paragraphs, lists, tables and pictures (parts.py). page.py writes them as one HTML file, paper.py as a PDF,
sheet.py the numbers as CSV. Decks and bots are not imported: names come through the narrator, turning points are given.
"""

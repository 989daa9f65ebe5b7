"""How wide a text is on a terminal, where a Han character takes two columns."""

from unicodedata import combining, east_asian_width


def is_wide(character: str) -> bool:
    """Whether a character takes two columns."""
    return east_asian_width(character) in "WF"


def columns(text: str) -> int:
    """The columns that a text takes."""
    return sum(0 if combining(character) else 2 if is_wide(character) else 1 for character in text)


def padded(text: str, width: int) -> str:
    """The text with spaces up to a width in columns."""
    return text + " " * (width - columns(text))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns. Latin words stay whole where they fit."""
    lines, row = [], ""
    for word in pieces(text):
        if row and columns(row + word.rstrip()) > width:
            lines.append(row.rstrip())
            row = ""
            word = word.lstrip()
        row += word
    return [*lines, row.rstrip()] if row.strip() or not lines else lines


def pieces(text: str) -> list[str]:
    """The stretches between which a line may break: after each wide character and each space."""
    found, piece = [], ""
    for character in text:
        if piece and is_wide(character) and character not in "，。！？；：、）》”’":
            found.append(piece)
            piece = ""
        piece += character
        if character == " " or is_wide(character) and character in "，。！？；：、":
            found.append(piece)
            piece = ""
    return [*found, piece] if piece else found

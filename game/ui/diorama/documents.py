"""Reads the kit's and the maps' YAML: JSON's scalars only, no duplicate keys, errors that name file and line."""

import re
from difflib import get_close_matches
from pathlib import Path

import yaml

_NUMBER = re.compile(r"-?(0|[1-9]\d*)?(\.\d+)?([eE][-+]?\d+)?")
_QUOTED = ("'", '"', "|", ">")
_WORDS = {"true": True, "false": False, "null": None}


class DioramaError(ValueError):
    """A kit or map document that cannot be drawn; the text names the file and what to mend, one problem a line."""

    def __init__(self, source: str, problems: list[str]):
        super().__init__("\n".join(f"{source}: {problem}" for problem in problems))
        self.source = source
        self.problems = problems


def read_document(path: Path) -> dict:
    """The mapping in the YAML file; raises DioramaError if it cannot be read or is not a mapping."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        content = _value(node)
    except OSError as error:
        raise DioramaError(str(path), [f"cannot be read ({error.strerror})"]) from error
    except UnicodeDecodeError as error:
        raise DioramaError(str(path), ["is not UTF-8 text"]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise DioramaError(str(path), [f"{place}{error.problem}"]) from error
    if not isinstance(content, dict):
        raise DioramaError(str(path), ["must be a mapping of keys to values"])
    return content


def did_you_mean(word: str, known: list[str]) -> str:
    """`; did you mean 'barn'?` when a known word is near, else an empty text."""
    near = get_close_matches(word, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _value(node: yaml.Node | None) -> object:
    if isinstance(node, yaml.MappingNode):
        return _mapping(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child) for child in node.value]
    return None if node is None else _scalar(node)


def _mapping(node: yaml.MappingNode) -> dict:
    content: dict = {}
    for key_node, value_node in node.value:
        key = key_node.value
        if key in content:
            raise yaml.MarkedYAMLError(problem=f"the key {key!r} is given twice", problem_mark=key_node.start_mark)
        content[key] = _value(value_node)
    return content


def _scalar(node: yaml.ScalarNode) -> object:
    text = node.value
    if node.style in _QUOTED:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if text not in ("", "-") and _NUMBER.fullmatch(text):
        return float(text) if set(text) & set(".eE") else int(text)
    return text

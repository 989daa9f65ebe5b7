"""`deck show`: a deck's cards as tables, or one card with its sum and its facts."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from difflib import get_close_matches

from game.cli.console import FINE, Console, WrongUse
from game.cli.deck_card import card_lines
from game.cli.deck_home import deck_translator, load_deck
from game.cli.options import add_deck
from game.cli.table import table
from game.decks.call_words import conditions_line, effects_line
from game.decks.card_sum import card_sum
from game.decks.loaded import LoadedDeck
from game.decks.problem import NEAR
from game.i18n.translator import N_, Translator

WORKS = (("measures", N_("Measures")), ("growth", N_("Growth")), ("joint", N_("Joint projects")))


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """DECK and --card."""
    add_deck(parser, say)
    parser.add_argument("--card", metavar="ID", help=say.text("only this card, with its sum"))


def run(arguments: Namespace, console: Console) -> int:
    """0. WrongUse for a deck or a card that is not there."""
    loaded = load_deck(arguments.deck, console)
    words = deck_translator(loaded, console)
    lines = deck_lines(loaded, words, console.say)
    if arguments.card:
        refuse_unknown(arguments.card, loaded, console.say)
        lines = card_lines(loaded, arguments.card, words, console.say)
    for text in lines:
        console.show(text)
    return FINE


def refuse_unknown(card_id: str, loaded: LoadedDeck, say: Translator) -> None:
    """Raises WrongUse for an id that no card has."""
    known = [card["id"] for card in loaded.cards()]
    if card_id not in known:
        near = get_close_matches(card_id, known, n=1)
        hint = say.text(NEAR, near=near[0]) if near else ""
        raise WrongUse(f"{say.text('There is no card “{name}” in this deck.', name=card_id)} {hint}".strip())


def deck_lines(loaded: LoadedDeck, words: Translator, say: Translator) -> Iterator[str]:
    """The whole deck."""
    yield f"{loaded.said('deck.title', words)} ({loaded.id})"
    yield loaded.said("deck.summary", words)
    yield from source_lines(loaded, words, say)
    for key, title in WORKS:
        yield from work_lines(loaded, key, say.text(title), words, say)
    yield from event_lines(loaded, words, say)
    yield from people_lines(loaded, words, say)


def source_lines(loaded: LoadedDeck, words: Translator, say: Translator) -> Iterator[str]:
    """The sources of emissions."""
    rows = [
        (source.id, loaded.said(f"source/{source.id}.name", words), f"{source.share / 100:g}")
        for source in loaded.deck.sources
    ]
    yield from titled(say.text("Sources"), (say.text("id"), say.text("name"), say.text("points")), rows)


def work_lines(loaded: LoadedDeck, key: str, title: str, words: Translator, say: Translator) -> Iterator[str]:
    """Measures, growth cards or joint projects."""
    rows = []
    for card in getattr(loaded.deck, key):
        worked_out = card_sum(loaded.deck, card.id)
        points = f"{worked_out.total:+.2f}" if worked_out and worked_out.sources else ""
        tags = " ".join(loaded.said(f"tag/{tag}.name", words) for tag in card.tags)
        earns = f"{card.savings - card.upkeep:+d}" if card.savings or card.upkeep else ""
        row = (card.id, loaded.said(f"{card.id}.name", words), tags, f"{card.cost}", f"{card.rounds}", earns, points)
        rows.append((*row, effects_line(card.effects)))
    head = (N_("id"), N_("name"), N_("tags"), N_("coins"), N_("rounds"), N_("each round"), N_("points"), N_("effects"))
    yield from titled(title, [say.text(word) for word in head], rows)


def event_lines(loaded: LoadedDeck, words: Translator, say: Translator) -> Iterator[str]:
    """The events."""
    rows = [
        (card.id, loaded.said(f"{card.id}.name", words), f"{card.weight}", f"{card.first}-{card.last}",
         effects_line(card.effects), " ".join(f"{soft.tag}≥{soft.at_least}" for soft in card.softened))
        for card in loaded.deck.events
    ]  # fmt: skip
    head = (N_("id"), N_("name"), N_("weight"), N_("rounds"), N_("effects"), N_("softened by"))
    yield from titled(say.text("Events"), [say.text(word) for word in head], rows)


def people_lines(loaded: LoadedDeck, words: Translator, say: Translator) -> Iterator[str]:
    """Roles and briefs."""
    head = [say.text("id"), say.text("name"), say.text("text")]
    roles = [(role.id, loaded.said(f"{role.id}.name", words), loaded.said(f"{role.id}.text", words))
             for role in loaded.deck.roles]  # fmt: skip
    yield from titled(say.text("Roles"), head, roles)
    briefs = [
        (brief.id, loaded.said(f"{brief.id}.name", words), f"≥{brief.from_teams}",
         " ★ ".join(conditions_line(star) for star in brief.stars))
        for brief in loaded.deck.briefs
    ]
    yield from titled(say.text("Briefs"), [*head[:2], say.text("teams"), say.text("stars")], briefs)


def titled(title: str, head: tuple | list, rows: list[tuple]) -> Iterator[str]:
    """A table under its title; nothing when it would be empty."""
    if rows:
        yield ""
        yield f"{title} ({len(rows)})"
        yield from table(head, rows)

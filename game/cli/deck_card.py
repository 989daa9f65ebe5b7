"""One card in full: what it says, what it does, the sum, and the facts that it rests on."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from game.decks.call_words import conditions_line, effects_line
from game.decks.card_sum import card_sum
from game.decks.loaded import LoadedDeck
from game.i18n.translator import N_, Translator

BASIS: Mapping[str, str] = MappingProxyType({
    "fact": N_("taken from a fact"),
    "scaled": N_("scaled from facts"),
    "estimate": N_("an estimate"),
})
CHANGES: Mapping[str, str] = MappingProxyType({
    "coins": N_("coins"),
    "trust": N_("trust"),
    "output": N_("output"),
    "savings": N_("coins each round"),
})
SURE: Mapping[str, str] = MappingProxyType({"high": N_("high"), "medium": N_("medium"), "low": N_("low")})


def card_lines(loaded: LoadedDeck, card_id: str, words: Translator, say: Translator) -> Iterator[str]:
    """The lines about a card."""
    entry = loaded.card(card_id)
    yield f"{loaded.said(f'{card_id}.name', words)} ({card_id})"
    for field in ("text", "claim", "question", "answer"):
        if isinstance(entry.get(field), str):
            yield loaded.said(f"{card_id}.{field}", words)
    yield from terms(loaded, card_id, words, say)
    yield from sum_lines(loaded, card_id, words, say)
    yield from basis_lines(loaded, entry, words, say)


def terms(loaded: LoadedDeck, card_id: str, words: Translator, say: Translator) -> Iterator[str]:
    """What the card costs, needs and does, where it is a card that does something."""
    deck = loaded.deck
    work = next((card for card in (*deck.measures, *deck.growth, *deck.joint) if card.id == card_id), None)
    event = next((card for card in deck.events if card.id == card_id), None)
    brief = next((card for card in deck.briefs if card.id == card_id), None)
    if work:
        yield say.text("Coins: {coins} · rounds to finish: {rounds}", coins=work.cost, rounds=work.rounds)
        if work.savings or work.upkeep:
            yield say.text("Each round: {by} coins", by=f"{work.savings - work.upkeep:+d}")
        if work.needs:
            yield say.text("Needs: {conditions}", conditions=conditions_line(work.needs))
    if work or event:
        yield say.text("Effects: {effects}", effects=effects_line((work or event).effects))
    if event:
        for soft in event.softened:
            what = effects_line(soft.effects) or "-"
            yield say.text("With {count} × {tag}: {effects}", count=soft.at_least, tag=soft.tag, effects=what)
    for at, star in enumerate(brief.stars if brief else (), 1):
        yield f"★ {loaded.said(f'{card_id}.star-{at}.text', words)} ({conditions_line(star)})"


def sum_lines(loaded: LoadedDeck, card_id: str, words: Translator, say: Translator) -> Iterator[str]:
    """What the card does to the place on the first day."""
    worked_out = card_sum(loaded.deck, card_id)
    if worked_out is None:
        return
    yield say.text("On the first day, with nothing else built:")
    for line in worked_out.sources:
        name = loaded.said(f"source/{line.source}.name", words)
        change = f"{line.before:.2f} → {line.after:.2f} ({line.after - line.before:+.2f})"
        yield "  " + say.text("{name}: {text}", name=name, text=change)
    for kind, by in worked_out.other:
        yield "  " + say.text("{name}: {text}", name=say.text(CHANGES[kind]), text=f"{by:+d}")
    yield "  " + say.text("total: 100 → {after} points", after=f"{100 + worked_out.total:.2f}")


def basis_lines(loaded: LoadedDeck, entry: Mapping[str, Any], words: Translator, say: Translator) -> Iterator[str]:
    """Where the numbers come from."""
    basis = entry.get("basis") or {}
    if basis:
        why = loaded.said(f"{entry['id']}.why", words) if basis.get("why") else ""
        kind = say.text(BASIS[basis["kind"]])
        yield say.text("Model value: {kind}. {why}", kind=kind, why=why).rstrip()
    for fact_id in (*basis.get("facts", ()), *entry.get("facts", ())):
        yield from fact_lines(loaded, fact_id, words, say)


def fact_lines(loaded: LoadedDeck, fact_id: str, words: Translator, say: Translator) -> Iterator[str]:
    """One fact with its source."""
    fact = loaded.ledger[fact_id]
    value = fact["value"] if isinstance(fact["value"], str) else say.number(fact["value"])
    means = loaded.said(f"fact/{fact_id}.means", words)
    yield "  " + say.text("{name}: {text}", name=f"[{fact_id}] {value} {fact['unit']}", text=means)
    yield f"    {', '.join(origin(loaded, fact, words, say))}"
    if fact.get("caution"):
        yield f"    {loaded.said(f'fact/{fact_id}.caution', words)}"


def origin(loaded: LoadedDeck, fact: Mapping[str, Any], words: Translator, say: Translator) -> Iterator[str]:
    """Where a fact was printed or how it was derived, and how sure it is."""
    if fact.get("document"):
        yield loaded.said(f"document/{fact['document']}.title", words)
    if fact.get("page"):
        yield say.text("page {page}", page=fact["page"])
    if fact.get("year"):
        yield f"{fact['year']}"
    if fact.get("derived"):
        yield say.text("derived: {how}", how=fact["derived"]["how"])
    yield say.text("confidence: {level}", level=say.text(SURE[fact["confidence"]]))

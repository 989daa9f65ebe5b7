"""What a beat changed, as icons with words, for all to read."""

from __future__ import annotations

from game.rules.state import POINT
from game.ui.beats import Beat
from game.ui.place import Place
from game.ui.session.picture import Picture


def beat_lines(place: Place, picture: Picture, beat: Beat) -> list[tuple[str, str]]:
    """Icon and words for every kind of change: carbon by source first, then trust, output, meters, coins."""
    say, deck = place.say, picture.game.deck
    sources: dict[int, int] = {}
    coins: dict[int, int] = {}
    lines: list[tuple[str, str]] = []
    for event in beat.events:
        params = event.params
        if event.kind == "carbon-changed":
            sources[params["source"]] = sources.get(params["source"], 0) + params["by"]
        elif event.kind == "coins-changed":
            coins[params["seat"]] = coins.get(params["seat"], 0) + params["by"]
        elif event.kind == "trust-changed":
            lines.append(("trust", say.text("Trust {by}", by=say.signed(params["by"]))))
        elif event.kind == "output-changed":
            lines.append(("package", f"{place.words('output.name')} {say.signed(params['by'] / POINT, 0)}"))
        elif event.kind == "meter-changed":
            meter = deck.meters[params["meter"]].id
            lines.append((place.meter_icon(meter),
                          f"{place.words(f'meter/{meter}.name')} {say.signed(params['by'])}"))
    carbon = [(place.source_icon(deck.sources[number].id), f"{place.source_name(number)} {say.signed(by / POINT, 1)}")
              for number, by in sources.items()]
    if coins and beat.kind == "accounts":
        coins_words = say.text("Coins for every team")
        return [*carbon, *lines, ("coins", coins_words)]
    paid = [("coin", f"{picture.names[seat]} {say.signed(by)}") for seat, by in coins.items()]
    return [*carbon, *lines, *paid]

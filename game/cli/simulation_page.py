"""The outcome of a simulation as one HTML page that needs nothing else: a picture for every number."""

from collections.abc import Mapping
from html import escape
from types import MappingProxyType

from game.bots.gates.gate import Verdict
from game.bots.simulation import Outcome, Plan
from game.cli.simulation_words import SimulationWords

WIDTH, HEIGHT, MIDDLE = 360, 26, 13
ENOUGH = 1.15
COLOURS: Mapping[str, str] = MappingProxyType({"good": "#1f6f43", "few": "#8a8fa0", "miss": "#c2452d"})
STYLE = """
body{font:16px/1.5 system-ui,'Noto Sans SC',sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#223}
h2{font-size:1.15rem;margin:2rem 0 .3rem} table{border-collapse:collapse;width:100%}
td{padding:.15rem .6rem .15rem 0;vertical-align:middle} td.n{text-align:right;white-space:nowrap}
.miss{color:#a3341f;font-weight:600} .few{color:#667} .hint{color:#a3341f;margin:.1rem 0 .6rem} .small{color:#667}
"""


def page(plan: Plan, outcome: Outcome, words: SimulationWords) -> str:
    """The whole page in the reader's language."""
    title = words.loaded.said("deck.title", words.words)
    parts = [
        f'<!DOCTYPE html><html lang="{words.say.locale.replace("_", "-")}"><head><meta charset="utf-8">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><h1>{escape(title)}</h1>",
        f'<p class="small">{escape(described(plan, words))}</p>',
    ]
    for fault, _ in outcome.faults:
        parts.append(f'<p class="hint">{escape(words.fault(fault))}</p>')
    for gate in dict.fromkeys(verdict.gate for verdict in outcome.verdicts):
        parts.append(f"<h2>{escape(words.gate(gate))}</h2><table>")
        found = [verdict for verdict in outcome.verdicts if verdict.gate == gate]
        parts += [row(verdict, words) for verdict in found]
        parts.append("</table>")
        parts += [f'<p class="hint">{escape(words.hint(hint))}</p>' for verdict in found for hint in verdict.hints]
    return "".join(parts) + "</body></html>\n"


def described(plan: Plan, words: SimulationWords) -> str:
    """What was played."""
    return words.say.text(
        "{games} games of each simple kind, {teams} teams, {rounds} rounds. The band is what a good deck has, the "
        "dot what was measured, the line where the true value probably lies.",
        games=words.say.number(plan.games), teams=plan.setup.teams, rounds=plan.setup.rounds,
    )


def row(verdict: Verdict, words: SimulationWords) -> str:
    """A number with its picture."""
    return (
        f'<tr class="{state(verdict)}"><td>{escape(words.measure(verdict))}</td><td>{picture(verdict)}</td>'
        f'<td class="n">{escape(words.number(verdict, verdict.value))}</td>'
        f'<td class="n small">{escape(words.wanted(verdict))}</td>'
        f'<td class="n">{escape(words.verdict(verdict))}</td></tr>'
    )


def state(verdict: Verdict) -> str:
    """The class of a row: `miss`, `few` for too few games, or `good`."""
    return "few" if not verdict.enough else "good" if verdict.ok else "miss"


def picture(verdict: Verdict) -> str:
    """The band of the gate, the interval and the value on one line, as SVG."""
    low, high = scale(verdict)

    def at(value: float) -> float:
        return round(4 + (WIDTH - 8) * (min(max(value, low), high) - low) / (high - low), 1)

    band = ""
    if verdict.floor is not None or verdict.ceiling is not None:
        start = at(low if verdict.floor is None else verdict.floor)
        end = at(high if verdict.ceiling is None else verdict.ceiling)
        band = f'<rect x="{start}" y="4" width="{round(end - start, 1)}" height="{HEIGHT - 8}" fill="#cfe8d5"/>'
    colour = COLOURS[state(verdict)]
    return (
        f'<svg width="{WIDTH}" height="{HEIGHT}" role="img"><rect y="{MIDDLE}" width="{WIDTH}" height="1" '
        f'fill="#ccd"/>{band}<path d="M{at(verdict.low)} {MIDDLE}H{at(verdict.high)}" stroke="{colour}" '
        f'stroke-width="3"/><circle cx="{at(verdict.value)}" cy="{MIDDLE}" r="5" fill="{colour}"/></svg>'
    )


def scale(verdict: Verdict) -> tuple[float, float]:
    """The ends of the line: 0 to 1 for shares, else from 0 (or below) to a little more than anything shown."""
    if verdict.unit == "share":
        return 0.0, 1.0
    most = max(verdict.high, verdict.ceiling or 0.0, verdict.floor or 0.0, 0.01)
    return min(0.0, verdict.low), most * ENOUGH

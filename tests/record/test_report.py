"""What a report says, and the files that it comes as."""

import csv
import re
from datetime import date
from io import StringIO
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from game.i18n.translator import Translator
from game.record.folders import shipped
from game.record.report.chapters import certificates, chapters, subtitle
from game.record.report.page import page
from game.record.report.paper import BOLD, REGULAR, lines, paper, text_of, text_styles
from game.record.report.parts import Bullets, Paragraph, Picture, Table
from game.record.report.sheet import BYTE_ORDER_MARK, sheet
from game.record.report.story import Story, voice_of, words_with_cards
from game.record.report.summary import never_played, summary, summary_sheet
from game.rules.engine import new_game
from game.rules.setup import Setup
from game.session.act import Act, play_act
from game.session.engine import apply, begin, folded, legal_play
from game.session.plan import plan_of
from tests.rules.tiny import DECK
from tests.session.conftest import DOCUMENT

DRAFT = {"name": "School <b>wheel</b>", "text": "=1+1 & more", "tags": ["air"], "cost": 3, "rounds": 1,
         "source": "smoke", "cut": 20}
WHOLE = {**DOCUMENT, "mirror": {"id": "mirror"}, "reflection": [{"id": "surprise"}],
         "pulse": [*DOCUMENT["pulse"],
                   {"id": "will-you", "kind": "intention", "options": [{"id": "no"}, {"id": "yes"}]}]}


class Point(NamedTuple):
    """A turning point."""

    at: int
    round: int
    seat: int
    before: float
    after: float


def sit(*, answers=20, to_the_end=True):
    """A session with something of everything."""
    plan = plan_of(new_game(DECK, Setup(DECK.id, teams=3, rounds=4, seed=5)), WHOLE, 60)
    session = folded(begin(plan), [
        Act("start", {}), Act("tick", {"now": 0}), Act("tick", {"now": 60}),
        Act("team", {"seat": 0, "name": "轮子队", "colour": 0}),
        Act("order", {"seat": 1, "ids": ["loaf", "trip", "bath"]}), Act("reveal", {"id": "footprint"}),
        *(Act("pulse", {"when": when, "item": "will-you", "counts": [answers - yes, yes]})
          for when, yes in (("before", 1), ("after", answers - 1))),
        Act("detective", {"seat": 2, "id": "odd-sum", "option": "false"}), Act("jump", {"step": "explore-first"})])
    while to_the_end and not session.course.state.over:
        session = apply(session, play_act(legal_play(session)[0])).session
    return folded(session, [
        Act("jump", {"step": "create-make"}), Act("card", {"seat": 0, "draft": DRAFT}),
        Act("pledge", {"seat": 0, "number": 0, "who": "our class", "what": "weigh leftovers", "by": "Friday"}),
        Act("what-if", {"at": 0, "action": ["done"], "ending": {"total": 9000, "usual": 8000, "result": 1}}),
    ] if to_the_end else [])


def story_of(session, locale="en", turns=()):
    """A story whose deck words are their own paths."""
    say = Translator.load(locale, [shipped("locales")])
    words = words_with_cards(session, lambda path: path)
    return Story(session, say, words, voice_of(session, say, words), turns, 40, date(2026, 11, 22))


@pytest.fixture(scope="module")
def session():
    return sit()


def texts(story):
    """Every text of a report."""
    found = []
    for chapter in chapters(story):
        found.append(chapter.title)
        for part in chapter.parts:
            if isinstance(part, Paragraph):
                found.append(part.text)
            elif isinstance(part, Bullets):
                found += part.items
            elif isinstance(part, Table):
                found += [cell for row in (part.head, *part.rows) for cell in row]
            else:
                found += [part.said, *(shape.text for shape in part.shapes)]
    return "\n".join(found)


def test_a_report_has_everything_that_happened(session):
    said = texts(story_of(session, turns=(Point(0, 1, 0, 0.5, 0.2), Point(3, 2, -1, 0.2, 0.4))))
    for wanted in ("What happened", "轮子队", "fell from about 50% to about 20%", "rose from about 20% to about 40%",
                   "What if …", "90.0 points at the end.", "(+10.0 against", "mirror.did", "mirror.not-the-answer",
                   "School <b>wheel</b>", "weigh leftovers", "2 of 3 pairs", "1 of 1 team saw it",
                   "For home", "reflection/surprise.text", "our class: weigh leftovers (by Friday)"):
        assert wanted in said, wanted


def test_the_pulse_stands_beside_the_printed_share_with_its_caveats(session):
    said = texts(story_of(session))
    assert "1 of 20 (5%)" in said and "19 of 20 (95%)" in said and "+90 (+64 to +96)" in said
    assert "over 61 %" in said and "only after the session" in said and "page 14" in said and "Newcombe" in said
    assert "mean little" not in said


def test_under_ten_answers_a_report_says_that_they_mean_little():
    assert "Fewer than ten answered" in texts(story_of(sit(answers=9)))


def test_a_session_that_stopped_in_the_middle_still_has_a_report():
    said = texts(story_of(sit(to_the_end=False)))
    assert "not played to the end" in said and "For home" in said


def test_a_report_speaks_the_sessions_language_and_leaves_no_english_behind(session):
    said = texts(story_of(session, "zh_CN", (Point(0, 1, 0, 0.5, 0.2),)))
    assert "发生了什么" in said and "镜子" in said
    english = re.findall(r"[ \n](?:the|and|of|was|round|points) ", said)
    assert not english


def test_the_page_is_whole_html_that_needs_nothing_else_and_escapes_what_pupils_wrote(session):
    story = story_of(session, "zh_CN")
    html = page(story.title(), subtitle(story), chapters(story), "zh_CN")
    assert html.startswith("<!DOCTYPE html>\n<html lang=\"zh-CN\">") and "<b>wheel" not in html
    assert not re.search(r"(src|href)=|url\(|<script", html)
    for picture in re.findall(r"<svg.*?</svg>", html, re.DOTALL):
        assert len(ElementTree.fromstring(picture)) > 5
    assert html.count("<section") == len(chapters(story)) and html.count("<svg") == 3


def test_the_paper_holds_report_and_certificates_and_is_the_same_bytes_each_time(session):
    story = story_of(session, "zh_CN", (Point(0, 1, 0, 0.5, 0.2),))
    fonts = shipped("assets") / "fonts"
    made = [paper("低碳", subtitle(story), chapters(story), certificates(story), fonts, "zh_CN") for _ in range(2)]
    assert made[0] == made[1] and made[0].startswith(b"%PDF-")
    assert made[0].count(b"/Type /Page\n") + made[0].count(b"/Type /Page ") >= 3 + len(certificates(story))


def test_every_team_gets_a_certificate_with_its_name(session):
    given = certificates(story_of(session))
    assert [each.team for each in given] == ["轮子队", "Team 2", "Team 3"] and all(each.praise for each in given)


def test_the_sheet_is_csv_with_a_mark_for_spreadsheets_and_no_formulas(session):
    text = sheet(story_of(session))
    assert text.startswith(BYTE_ORDER_MARK)
    rows = list(csv.DictReader(StringIO(text.removeprefix(BYTE_ORDER_MARK))))
    assert {"total", "stage", "pulse", "pledge", "stars", "promised"} <= {row["what"] for row in rows}
    hands = [row["value"] for row in rows if row["what"] == "pulse" and row["of"] == "will-you"]
    assert hands == ["1", "20", "19", "20"]
    assert not any(cell[:1] in "=+@" for row in rows for cell in row.values() if cell)


def test_every_shape_lies_within_its_picture(session):
    pictures = [part for chapter in chapters(story_of(session, turns=(Point(0, 1, 0, 0.5, 0.2),)))
                for part in chapter.parts if isinstance(part, Picture)]
    assert len(pictures) == 3
    for picture in pictures:
        for shape in picture.shapes:
            for x, y in shape.points:
                assert 0 <= x <= picture.width and 0 <= y <= picture.height


def test_a_summary_says_where_time_went_and_which_cards_nobody_played(session):
    stories = [story_of(session), story_of(sit(to_the_end=False))]
    assert never_played(stories[1:]) == tuple(session.plan.game.cards)
    begun = {card for card, _ in session.course.state.built}
    assert begun and not begun & set(never_played(stories))
    titles = [chapter.title for chapter in summary(stories, stories[0].say)]
    assert titles == ["2 sessions", "deck.title"]
    rows = list(csv.DictReader(StringIO(summary_sheet(stories).removeprefix(BYTE_ORDER_MARK))))
    assert {row["what"] for row in rows} >= {"sessions", "planned", "spent", "pulse-before"}
    assert next(row["unit"] for row in rows if row["of"] == "will-you") == "of 40"


def test_no_line_of_a_chinese_pdf_begins_with_a_comma_or_ends_with_an_opening_quote():
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, shipped("assets") / "fonts" / f"{name}.ttf"))
    text = "“电动拖拉机”完工了，牛、车、人都高兴。" * 6
    for width in range(60, 160, 7):
        paragraph = lines(text, text_styles()["cell"])
        paragraph.wrap(width, 5000)
        told = ["".join(words) for _, words in paragraph.blPara.lines]
        assert "".join(told) == text
        assert not any(line[0] in "，。、”" or line[-1] == "“" for line in told)


def test_a_chinese_paragraph_goes_on_overleaf_without_losing_a_word():
    pdfmetrics.registerFont(TTFont(REGULAR, shipped("assets") / "fonts" / f"{REGULAR}.ttf"))
    text = "“电动拖拉机”完工了，来自 Arla UK: A Sustainable Future for British Dairy 的数。" * 6
    paragraph = lines(text, text_styles()["cell"])
    paragraph.wrap(150, 5000)
    first, rest = paragraph.split(150, 60)
    first.wrap(150, 60)
    rest.wrap(150, 5000)
    told = "".join("".join(words) for part in (first, rest) for _, words in part.blPara.lines)
    assert told.replace(" ", "") == text.replace(" ", "")
    assert "BritishDairy" not in text_of(rest.frags[0])

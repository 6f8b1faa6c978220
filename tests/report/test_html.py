"""The report as an HTML file: what it shows, and that nothing of a target's gets in as markup."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
import unicodedata
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from django_pro.core.report import LockedStatement, Report, Score
from django_pro.report import html
from django_pro.report.timeline import LANES, STATEMENTS, timeline
from tests.report import sample

VOID = {"br", "meta"}
"""HTML's own that have no end tag; those of SVG are closed at once."""
EVILS = (
    sample.EVIL,
    "</script></style></title></pre><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!-- --> ]]> <![CDATA[ &lt;b&gt; &#0; {{ 7 * 7 }} {% raw %}",
    "</svg></title></desc><svg onload=alert(1)>",
    "javascript:alert(1)",
    "\u202e\u2066abc\u2069 \u200f\u061c \ufeff \u2028 \u05d0\u05d1\u05d2 \U0001f600 e\u0301",
    "\x00\x08\x0b\x1b[2J\x7f\x85\r\n\t\udcff\ud800",
)


class Page(HTMLParser):
    """Tags as they were written; an end tag that closes another one fails."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"a processing instruction: {data}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data}")

    def of(self, tag: str, name: str) -> list[str]:
        return [value for at, key, value in self.attributes if (at, key) == (tag, name)]

    @property
    def text(self) -> str:
        return "".join(text for tag, text in self.texts if tag != "style")


@pytest.fixture
def whole(tmp_path: Path) -> Report:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "views.py").write_text(
        "def books(request):\n    books = Book.objects.all()  # <b>&amp;\n    return books\n"
    )
    return sample.report(
        tmp_path,
        sample.finding(),
        sample.of_migration(),
        scorecard={
            "queries": Score(4, 3, 1, 0.75, 0.98),
            "migrations": Score(0, 0, 0, None, 1.0),
        },
        migrations=(sample.run(),),
        waived=(sample.waived(),),
    )


def test_a_finding_says_what_where_and_how_to_see_it_again(whole: Report) -> None:
    told = Page(html.render(whole)).text
    for part in (
        "2 findings, 2 proved by execution",
        "Q101 lazy-foreign-key",
        "10 queries for 9 books (4 for 3).",
        "shop/views.py:2:13",
        "books = Book.objects.all()  # <b>&amp;",
        "shop/templates/shop/books.html:5",
        "select_related('author')",
        "3 → 9 → 27 queries for 3 → 9 → 27 rows a model",
        "GET /books/1/ as user",
        "SELECT 1",
        "django-pro prove a1b2c3d4e5",
        "75.0 %",
        "nothing could be checked",
        "2 \u00d7 took more than 10 s",
        "ten rows at most",
    ):
        assert part in re.sub(r"\s+", " ", told) or part in told, part


def test_the_caret_stands_below_the_column(whole: Report) -> None:
    lines = re.findall(r"<span[^>]*><b>(.*?)</b>(.*?)</span>", html.render(whole))
    (caret,) = [number for number, (_, text) in enumerate(lines) if text.endswith("^")][:1]
    margin, source = lines[caret - 1]
    assert source.index("Book.objects") == lines[caret][1].index("^")
    assert len(margin) == len(lines[caret][0])


def test_a_picture_says_which_locks_are_held_until_when(whole: Report) -> None:
    page = Page(html.render(whole))
    told = "".join(text for tag, text in page.texts if tag == "desc")
    assert told == (
        "shop_book: SHARE from statement 1 until COMMIT after statement 1: writers wait; "
        "ROW EXCLUSIVE from statement 2 until statement 3 takes more: no reader or writer waits; "
        "ACCESS EXCLUSIVE from statement 3 until COMMIT after statement 4: readers and writers "
        "wait; written anew by statement 3."
    )
    bars = [value for value in page.of("rect", "class") if value in ("all", "writers", "none")]
    assert bars[-3:] == ["writers", "none", "all"]
    assert ("rect", "x", "50.000%") in page.attributes
    assert ("rect", "width", "25.000%") in page.attributes


def test_waits_are_an_illustration(whole: Report) -> None:
    told = re.sub(r"\s+", " ", Page(html.render(whole)).text)
    assert "a reader 1.2 ms, an inserter 430 ms, an updater 1,200 ms at 16,000 rows" in told
    assert "one run by the clock; no verdict stands on it" in told
    assert "an illustration, no verdict stands on it" in told
    assert "shop_book, 16,000 rows" in told


def test_a_picture_of_very_much_is_cut_and_says_so() -> None:
    many = tuple(
        LockedStatement(0, f"ALTER {number}", {f"t{number % 20:02}": "SHARE"}, (), 0, 0, number)
        for number in range(STATEMENTS + 7)
    )
    drawn = timeline(sample.run(statements=many))
    assert drawn is not None
    assert (len(drawn.columns), drawn.more_statements) == (STATEMENTS, 7)
    assert (len(drawn.lanes), drawn.more_tables) == (LANES, 20 - LANES)
    assert timeline(sample.run(statements=())) is None


def test_modes_of_mysql_are_told_as_those_of_postgresql() -> None:
    held = {"a": "LOCK=NONE", "b": "LOCK=EXCLUSIVE", "c": "LOCK=SHARED"}
    drawn = timeline(sample.run(statements=(LockedStatement(0, "ALTER", held, (), 0, 0, 0),)))
    assert drawn is not None
    told = [(lane.table, bar.kind) for lane in drawn.lanes for bar in lane.bars]
    assert told == [("b", "all"), ("c", "writers"), ("a", "none")]


def test_a_mode_that_is_not_known_is_no_error() -> None:
    other = (LockedStatement(0, "ALTER", {"t": "SHARED_UPGRADABLE"}, (), 0, 0, 0),)
    drawn = timeline(sample.run(statements=other))
    assert drawn is not None
    assert [bar.kind for lane in drawn.lanes for bar in lane.bars] == ["none"]
    assert "waits" not in "".join(drawn.sentences)


@pytest.mark.parametrize("evil", EVILS)
def test_what_the_target_names_is_text_alone(tmp_path: Path, evil: str) -> None:
    tame, wild = (
        html.render(sample.of_everything(tmp_path, word, sample.finding(message=word, plan=word)))
        for word in ("tame", evil)
    )
    pages = Page(tame), Page(wild)
    assert pages[0].tags == pages[1].tags
    names = [[(tag, name) for tag, name, _ in page.attributes] for page in pages]
    assert names[0] == names[1]
    for character in wild:
        known = unicodedata.category(character) not in ("Cc", "Cs", "Cf") or character in "\n\t"
        assert known or character in "\u200c\u200d", ascii(character)
    assert not set("\u2028\u2029") & set(wild)
    wild.encode("utf-8")


def test_a_hostile_source_and_project_are_text_alone(tmp_path: Path) -> None:
    root = tmp_path / "<img src=x onerror=alert(1)>"
    (root / "shop").mkdir(parents=True)
    (root / "shop" / "views.py").write_text("def f():\n    '</code></pre><script>\x1b[0m\u202e'\n")
    page = Page(html.render(sample.report(root, sample.finding(column=4))))
    assert not {"img", "script"} & {*page.tags}
    assert "'</code></pre><script>\\x1b[0m\\u202e'" in page.text


def test_it_needs_nothing_and_runs_nothing(tmp_path: Path) -> None:
    text = html.render(sample.whole(tmp_path))
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "embed", "form", "base"} & {*page.tags}
    forbidden = {"src", "style", "srcset", "action", "background"}
    assert not forbidden & {name for _, name, _ in page.attributes}
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]
    assert all(value.startswith("#") for value in page.of("a", "href"))
    style = text[text.index("<style>") + 7 : text.index("</style>")]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert policy in page.of("meta", "content")
    assert text.index("Content-Security-Policy") < text.index("<style>")
    assert not re.findall(r"@import|url\((?!#)", style)


def test_it_can_be_read_aloud(tmp_path: Path) -> None:
    text = html.render(sample.whole(tmp_path))
    page = Page(text)
    levels = [int(tag[1]) for tag in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [value for _, name, value in page.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    for _, name, value in page.attributes:
        if name in ("aria-labelledby", "aria-describedby"):
            assert set(value.split()) <= set(ids)
    assert {value[1:] for value in page.of("a", "href")} <= set(ids)
    assert len(page.of("th", "scope")) == page.tags.count("th")
    for picture in re.findall(r"<svg\b[^>]*>", text):
        nested = "overflow" in picture
        assert 'aria-hidden="true"' in picture or 'role="img"' in picture or nested, picture
    assert page.of("html", "lang") == ["en"]


def test_nothing_found_and_nothing_checked(tmp_path: Path) -> None:
    assert "No findings" in Page(html.render(sample.report(tmp_path))).text
    empty = sample.report(tmp_path, pages=(), not_checked=())
    target = dataclasses.replace(empty.target, endpoints_ok=0)
    told = Page(html.render(dataclasses.replace(empty, target=target))).text
    assert "Nothing was checked: none of its 5 pages answered" in told


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""

    def luminance(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_texts_have_contrast_in_both_schemes() -> None:
    style = (Path(html.__file__).parent / "page" / "style.css").read_text()
    schemes = [
        dict(re.findall(r"--([\w-]+): (#\w+);", part))
        for part in style.split("@media screen and (prefers-color-scheme: dark)")
    ]
    light, dark = schemes[0], schemes[1]
    assert light.keys() == dark.keys()
    for colours in (light, dark):
        for ground in ("back", "card", "mark"):
            for ink in ("front", "dim", "error", "warning", "info", "good"):
                if ground == "mark" and ink not in ("front", "dim", "error"):
                    continue
                assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground, colours)
        for fill in ("stop", "slow"):
            assert contrast(colours[fill], colours["back"]) >= 2.5, fill

"""Where a waiver may stand, what it covers, and what is said of waivers that cover nothing."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from django_pro.core.configuration import ConfiguredWaiver
from django_pro.core.report import Finding, TemplatePlace
from django_pro.engine import registry
from django_pro.engine.waiving import Run, Verdicts, configured, judge
from django_pro.facts.observations import Observations
from tests.cases.test_rule_pages import HEADINGS
from tests.report import sample

WHOLE = Run(whole=True, database="SQLite", silent=frozenset())
PART = Run(whole=False, database="SQLite", silent=frozenset())
ALLOW = "# django-pro: allow lazy-foreign-key -- ten rows"


def judged(root: Path, *findings: Finding, run: Run = WHOLE) -> Verdicts:
    return judge(findings, Observations(str(root), (), (), ()), (), run)


def rules(verdicts: Verdicts) -> list[str]:
    return [finding.rule for finding in verdicts.findings]


def source(root: Path, text: str) -> int:
    """Writes shop/views.py; the line of `<- here`, which is taken out."""
    text = textwrap.dedent(text).lstrip("\n").replace("ALLOW", ALLOW)
    line = next(n for n, each in enumerate(text.split("\n"), 1) if "<- here" in each)
    (root / "shop").mkdir(exist_ok=True)
    (root / "shop" / "views.py").write_text(re.sub(r"  # <- here| <- here", "", text))
    return line


@pytest.mark.parametrize(
    "text",
    [
        "books = Book.objects.all()  ALLOW <- here",
        "books = Book.objects.all()  # noqa: X  ALLOW <- here",
        "ALLOW\nbooks = Book.objects.all()  # <- here",
        "ALLOW\n# Another comment.\nbooks = Book.objects.all()  # <- here",
        """
        def view(request):
            ALLOW
            books = (
                Book.objects
                .filter(title="x")  # <- here
            )
        """,
        """
        books = (
            Book.objects
            .filter(title="x")  # <- here
        )  ALLOW
        """,
        """
        books = (
            # of this shop
            ALLOW
            Book.objects.filter(title="x")  # <- here
        )
        """,
        "for book in Book.objects.all():  ALLOW <- here\n    print(book)",
        "for book in (\n    Book.objects.all()  # <- here\n):  ALLOW\n    print(book)",
        "ALLOW\n@login_required\ndef view(request):  # <- here\n    pass",
        "with atomic():\n    ALLOW\n    books = Book.objects.all()  # <- here",
        "x = {'a': 1}\nmatch x:\n    case _:\n        b = 1  ALLOW <- here",
    ],
)
def test_a_waiver_covers_its_statement(tmp_path: Path, text: str) -> None:
    line = source(tmp_path, text)
    verdicts = judged(tmp_path, sample.finding(line=line, template=None))
    assert rules(verdicts) == []
    (waived,) = verdicts.waived
    assert (waived.rule, waived.reason, waived.kind) == ("lazy-foreign-key", "ten rows", "source")
    told = (tmp_path / waived.waiver_path).read_text().split("\n")[waived.waiver_line - 1]
    assert ALLOW in told


@pytest.mark.parametrize(
    "text",
    [
        "books = Book.objects.all()  # <- here\nALLOW",
        "a = 1  ALLOW\nbooks = Book.objects.all()  # <- here",
        "ALLOW\n\nbooks = Book.objects.all()  # <- here",
        "for book in Book.objects.all():  # <- here\n    print(book)  ALLOW",
        "for book in Book.objects.all():  # <- here\n    ALLOW\n    print(book)",
        "for book in books:  ALLOW\n    book.author  # <- here",
        'text = "ALLOW"; books = Book.objects.all()  # <- here',
        'text = """\nALLOW\n"""; books = Book.objects.all()  # <- here',
    ],
)
def test_a_waiver_elsewhere_covers_nothing(tmp_path: Path, text: str) -> None:
    line = source(tmp_path, text)
    verdicts = judged(tmp_path, sample.finding(line=line, template=None), run=PART)
    assert rules(verdicts) == ["lazy-foreign-key"]
    assert verdicts.waived == ()


def test_a_waiver_covers_the_rules_that_it_names(tmp_path: Path) -> None:
    source(
        tmp_path,
        "books = Book.objects.all()"
        "  # django-pro: allow lazy-foreign-key, q104 -- issue #12 -- see there <- here",
    )
    found = [
        sample.finding(line=1, template=None, rule=rule, code=code)
        for rule, code in (
            ("lazy-foreign-key", "Q101"),
            ("lazy-reverse-relation", "Q104"),
            ("count-per-row", "Q110"),
        )
    ]
    verdicts = judged(tmp_path, *found)
    assert rules(verdicts) == ["count-per-row"]
    assert {waived.reason for waived in verdicts.waived} == {"issue #12 -- see there"}


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("{{ book.author }}{# django-pro: allow lazy-foreign-key -- x #}", True),
        ("{# django-pro: allow lazy-foreign-key -- x #}\n{{ book.author }}", True),
        ("<p>{# django-pro: allow lazy-foreign-key -- x #}\n{{ book.author }}", False),
        ("{{ book.author }}{# django-pro: allow lazy-foreign-key #}", False),
        ("{{ book.author }} # django-pro: allow lazy-foreign-key -- x", False),
    ],
)
def test_a_waiver_in_a_template(tmp_path: Path, text: str, covers: bool) -> None:
    (tmp_path / "book.html").write_text(text)
    line = text.count("\n") + 1
    found = sample.finding(template=TemplatePlace("book.html", line))
    assert bool(judged(tmp_path, found, run=PART).waived) is covers


def test_a_waiver_of_the_configuration(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(
        "[project]\nname = 'x'\n\n[[tool.django-pro.waivers]]\nrule = 'q101'\n"
        "[[tool.django-pro.waivers]]\nrule = 'count-per-row'\n"
    )
    waivers = configured(
        [
            ConfiguredWaiver("q101", "shop/*.py", "ten rows"),
            ConfiguredWaiver("count-per-row", "shop/*", "x"),
            ConfiguredWaiver("lazy-foreign-kee", "shop/*", "x"),
        ],
        path,
    )
    observations = Observations(str(tmp_path), (), (), ())
    found = [sample.finding(path="shop/reports/views.py"), sample.finding(path="blog/views.py")]
    verdicts = judge(found, observations, waivers, WHOLE)
    (waived,) = verdicts.waived
    assert (waived.path, waived.kind) == ("shop/reports/views.py", "configuration")
    assert (waived.waiver_path, waived.waiver_line) == ("pyproject.toml", 4)
    assert [(each.rule, each.line) for each in verdicts.findings] == [
        ("lazy-foreign-key", 2),
        ("waiver-of-unknown-rule", 1),
        ("unused-waiver", 6),
    ]


def test_waivers_for_projects_beside_this_one_are_not_its_own(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "shop").mkdir(parents=True)
    (site / "shop" / "views.py").write_text("")
    waivers = configured(
        [
            ConfiguredWaiver("count-per-row", "blog/*", "of another project"),
            ConfiguredWaiver("exists-per-row", "shop/*", "of this one"),
        ],
        tmp_path / "pyproject.toml",
    )
    found = judge([], Observations(str(site), (), (), ()), waivers, WHOLE).findings
    assert [(each.path, each.message.split()[1]) for each in found] == [
        ("../pyproject.toml", "exists-per-row")
    ]


def test_a_waiver_without_a_reason_covers_nothing(tmp_path: Path) -> None:
    for text in ("allow lazy-foreign-key", "allow lazy-foreign-key --", "allow Q101 -- "):
        line = source(tmp_path, f"books = Book.objects.all()  # django-pro: {text} <- here")
        verdicts = judged(tmp_path, sample.finding(line=line, template=None))
        assert rules(verdicts) == ["lazy-foreign-key", "waiver-without-reason"]


def test_an_unknown_rule_is_told_with_the_nearest(tmp_path: Path) -> None:
    source(
        tmp_path,
        "x = 1  # django-pro: allow lazy-foreign-kee, zzz -- x <- here\n"
        "y = 1  # django-pro: allow -- x",
    )
    told = [finding.message for finding in judged(tmp_path).findings]
    assert len(told) == 3
    assert "Write lazy-foreign-key." in told[0]
    assert "django-pro rules" in told[1]
    assert "names no rule" in told[2]
    assert all(f"shop/views.py:{line}." in each for line, each in zip((1, 1, 2), told, strict=True))


def test_an_unused_waiver_is_told_once_for_each_rule(tmp_path: Path) -> None:
    line = source(
        tmp_path, "x = 1  # django-pro: allow lazy-foreign-key, count-per-row -- x <- here"
    )
    (told,) = judged(tmp_path, sample.finding(line=line, template=None)).findings
    assert told.rule == "unused-waiver"
    assert told.severity == "info"
    assert told.plan == "Remove count-per-row from the waiver"


@pytest.mark.parametrize(
    "run",
    [
        PART,
        Run(whole=True, database="SQLite", silent=frozenset({"SHOP"})),
    ],
)
def test_what_the_audit_could_not_show_is_not_called_unused(tmp_path: Path, run: Run) -> None:
    source(tmp_path, "x = 1  ALLOW <- here")
    silent = frozenset(str(tmp_path / "shop" / "views.py") for _ in run.silent)
    assert rules(judged(tmp_path, run=Run(run.whole, run.database, silent))) == []


def test_an_index_is_missed_on_postgresql_alone(tmp_path: Path) -> None:
    source(tmp_path, "x = 1  # django-pro: allow missing-index -- small table <- here")
    assert rules(judged(tmp_path)) == []
    assert rules(judged(tmp_path, run=Run(True, "PostgreSQL 16", frozenset()))) == ["unused-waiver"]


def test_an_unused_waiver_can_be_waived(tmp_path: Path) -> None:
    text = "x = 1  # django-pro: allow count-per-row, unused-waiver -- shows on MySQL <- here"
    source(tmp_path, text)
    verdicts = judged(tmp_path)
    assert rules(verdicts) == []
    assert [waived.rule for waived in verdicts.waived] == ["unused-waiver"]
    source(tmp_path, "x = 1  # django-pro: allow unused-waiver -- shows on MySQL <- here")
    assert rules(judged(tmp_path)) == ["unused-waiver"]


def test_what_is_no_waiver_of_this_project_is_left_alone(tmp_path: Path) -> None:
    bad = "x = 1  # django-pro: allow nosuch\n"
    for name in ("venv/lib/a.py", "node_modules/a.py", "other/manage.py", "other/a.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(bad)
    (tmp_path / "notes.md").write_text("{# django-pro: allow nosuch #}")
    (tmp_path / "a.py").write_text('"""\n# django-pro: allow nosuch\n"""\n# django-pro: allowed\n')
    assert rules(judged(tmp_path)) == []


def test_a_file_that_is_no_python_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"# django-pro: allow nosuch -- x\nx = (\n")
    (tmp_path / "b.py").write_bytes(b"\xff\xfe# django-pro: allow nosuch -- x\n\0")
    (tmp_path / "c.py").write_bytes(
        b"# coding: latin-1\nx = '\xe9'  # django-pro: allow y -- \xe9\n"
    )
    assert rules(judged(tmp_path)) == ["waiver-of-unknown-rule"] * 2


def test_ids_of_waivers_stay_when_lines_move(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1  # django-pro: allow x -- y\n" * 2)
    before = [finding.id for finding in judged(tmp_path).findings]
    (tmp_path / "a.py").write_text("\n\n" + "z = 1  # django-pro: allow x -- y\n" * 2)
    assert [finding.id for finding in judged(tmp_path).findings] == before
    assert len(set(before)) == 2


@pytest.mark.parametrize("rule", registry.rules_of_waivers(), ids=lambda rule: rule.name)
def test_pages_hold(tmp_path: Path, rule: registry.RegisteredOfWaivers) -> None:
    """The bad example gives the rule, the good one does not."""
    headings = [line[3:] for line in rule.page.splitlines() if line.startswith("## ")]
    assert tuple(headings) == HEADINGS
    assert rule.page.startswith(f"# {rule.name} ({rule.code})\n")
    for heading, wanted in (("Bad", True), ("Good", False)):
        block = rule.page.split(f"## {heading}\n```python\n")[1].split("```")[0]
        (tmp_path / "views.py").write_text(block)
        assert (rule.name in rules(judged(tmp_path))) is wanted, heading

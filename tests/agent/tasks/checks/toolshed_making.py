"""Rows of the lending library, for its checks. Each has names of its own."""

from __future__ import annotations

import re
import shutil
import tempfile
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

OLD_TESTS = 11
numbers = count(1)


def today() -> Any:
    from django.utils import timezone

    return timezone.localdate()


def day(days: int) -> Any:
    return today() + timedelta(days=days)


def user(**more: Any) -> Any:
    from django.contrib.auth.models import User

    number = next(numbers)
    return User.objects.create_user(
        f"user{number}x", first_name=f"Ann{number}x", last_name="B", **more
    )


def staff() -> Any:
    return user(is_staff=True)


def boss() -> Any:
    from django.contrib.auth.models import User

    return User.objects.create_superuser(f"boss{next(numbers)}x")


def member(**more: Any) -> Any:
    from lending.models import Member

    return Member.objects.create(user=user(**more), phone=f"0660{next(numbers)}")


def tool(repairs: int = 0, done: int = 0, **more: Any) -> Any:
    from shed.models import Category, Repair, Tool

    number = next(numbers)
    category = more.pop("category", None) or Category.objects.create(name=f"Category{number}x")
    row = Tool.objects.create(**{"name": f"Tool{number:04}x", "category": category, **more})
    for turn in range(repairs + done):
        Repair.objects.create(tool=row, note=f"Note{turn}", done=turn >= repairs)
    return row


def loan(of: Any = None, which: Any = None, days: int = 7, back: bool = False) -> Any:
    from lending.models import Loan

    return Loan.objects.create(
        tool=which or tool(),
        member=of or member(),
        lent_on=day(-20),
        due_on=day(days),
        returned_on=today() if back else None,
        note=f"Remark{next(numbers)}x",
    )


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(getattr(who, "user", who))
    return client


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def lines_of(answer: Any) -> list[str]:
    """The rows of the table of tools, as text."""
    text = answer.content.decode()
    return [words(row) for row in re.findall(r"<tr.*?</tr>", text, re.S)]


def works(skip: tuple[str, ...] = ()) -> None:
    """What any change should leave alone."""
    from checking import need
    from lending.models import Loan

    who = member()
    who.user.set_password("pass-word")
    who.user.save()
    one, other = tool(repairs=1), tool()
    visitor, own, office = client_of(), client_of(who), client_of(staff())
    for path in ("/", f"/tools/{one.pk}/", "/login/"):
        answer = visitor.get(path)
        need(answer.status_code == 200, f"{path} answers {answer.status_code}")
    found = lines_of(visitor.get("/", {"q": one.name}))
    wanted = [f"{one.name} {one.category.name} available 1 open repair"]
    need(found == wanted, f"the search finds {found}")
    for path in ("/dashboard/", "/loans/mine/", f"/tools/{one.pk}/borrow/", "/tools/new/"):
        answer = visitor.get(path)
        need(answer.status_code == 302, f"{path} answers a visitor {answer.status_code}")
        need("/login/" in answer["Location"], f"{path} sends a visitor to {answer['Location']}")
    need(own.get("/tools/new/").status_code == 403, "a member may make tools")
    need(office.get("/tools/new/").status_code == 200, "staff may not make tools")
    data = {"name": "Axe", "category": one.category_id, "shelf": "c3"}
    answer = office.post(f"/tools/{other.pk}/edit/", data)
    other.refresh_from_db()
    need((other.name, other.shelf) == ("Axe", "C3"), f"to edit answers {answer.status_code}")
    answer = own.post(f"/tools/{one.pk}/borrow/", {"due_on": day(60)})
    need(answer.status_code == 200 and not who.loans.exists(), "sixty days are too long")
    answer = own.post(f"/tools/{one.pk}/borrow/", {"due_on": day(6), "note": "Thanks"})
    need(answer.status_code == 302, f"to borrow answers {answer.status_code}")
    row = Loan.objects.get(member=who)
    one.refresh_from_db()
    need((row.tool, row.note, one.times_lent) == (one, "Thanks", 1), "the loan is a wrong one")
    text = words(own.get("/loans/mine/").content.decode())
    need(
        f"{one.name} ( {one.category.name} )" in text.replace("(", "( ").replace(")", " )"),
        f"my loans: {text}",
    )
    need(f"due {row.due_on:%Y-%m-%d}" in text, f"my loans: {text}")
    if "loans" not in skip:
        answer = own.get(f"/loans/{row.pk}/")
        need(who.phone in answer.content.decode(), f"the loan answers {answer.status_code}")
        own.post(f"/loans/{row.pk}/return/")
        row.refresh_from_db()
        need(row.returned_on == today(), "it is not returned")
    need("Loans: 1" in words(own.get("/dashboard/").content.decode()), "the dashboard is wrong")
    answer = visitor.post("/login/", {"username": who.user.username, "password": "pass-word"})
    need(answer.status_code == 302, f"the login answers {answer.status_code}")
    need(visitor.get("/loans/mine/").status_code == 200, "the login is forgotten")
    for path in ("shed/tool", "shed/repair", "shed/category", "lending/loan", "lending/member"):
        answer = client_of(boss()).get(f"/admin/{path}/")
        need(answer.status_code == 200, f"the admin's {path} answers {answer.status_code}")


def _tested(short: Path) -> bool:
    return any(part.startswith("test") for part in short.parts)


def _copy(folder: str) -> Path:
    from checking import ROOT

    copy = Path(folder) / "toolshed"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    return copy


def tests_notice_the_old() -> bool:
    """Whether the project's tests fail with the source as it was."""
    from checking import ORIGINALS, tests_of

    with tempfile.TemporaryDirectory() as folder:
        copy = _copy(folder)
        for path in (ORIGINALS / "toolshed").rglob("*"):
            short = path.relative_to(ORIGINALS / "toolshed")
            if path.is_file() and not _tested(short) and "__pycache__" not in short.parts:
                shutil.copy(path, copy / short)
        passed, _, _ = tests_of(copy)
    return not passed


def tests_notice(name: str, old: str, new: str) -> bool:
    """Whether the project's tests fail with `old` replaced in the file `name`."""
    from checking import need, tests_of

    with tempfile.TemporaryDirectory() as folder:
        path = _copy(folder) / name
        text = path.read_text()
        need(old in text, f"{name} has no {old!r} anymore")
        path.write_text(text.replace(old, new))
        passed, _, _ = tests_of(Path(folder) / "toolshed")
    return not passed


def unchanged(*names: str) -> None:
    """Files that must be as they were."""
    from checking import ORIGINALS, ROOT, need

    for name in names:
        before, after = ORIGINALS / "toolshed" / name, ROOT / name
        need(after.exists() and after.read_text() == before.read_text(), f"{name} is changed")


def originals() -> list[str]:
    """Names of all files that are no tests."""
    from checking import ORIGINALS

    found = []
    for path in (ORIGINALS / "toolshed").rglob("*"):
        short = path.relative_to(ORIGINALS / "toolshed")
        if (
            path.is_file()
            and not _tested(short)
            and path.suffix in (".py", ".html")
            and "__pycache__" not in short.parts
        ):
            found.append(str(short))
    return found

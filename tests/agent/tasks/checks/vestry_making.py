"""Rows of the parish archive, for its checks. Each has numbers of its own in what is shown."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from typing import Any

OLD_TESTS = 31
made = 0


def user(name: str, **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_user(name, **more)


def reader(name: str = "", **more: Any) -> Any:
    from loans.models import Reader

    number = Reader.objects.count() + 1
    who = user(name or f"reader{number}", first_name=f"First{number}", last_name="Reader", **more)
    return Reader.objects.create(user=who, card_number=f"C{number:04}")


def box(donor: bool = True) -> Any:
    """A box with a collection, a donor and a shelf of its own."""
    from records.models import Box, Collection, Donor, Shelf

    global made
    made += 1
    giver = Donor.objects.create(name=f"Donor{made}.") if donor else None
    collection = Collection.objects.create(
        title=f"Collection{made}.", slug=f"collection-{made}", donor=giver
    )
    shelf = Shelf.objects.create(room=f"Room{made}", number=70 + made)
    return Box.objects.create(label=f"Box{made:04}", collection=collection, shelf=shelf)


def record(of: Any = None, **more: Any) -> Any:
    from records.models import Record

    global made
    made += 1
    more = {"signature": f"S-{made:04}", "title": f"Title{made}.", "year": 1700, **more}
    return Record.objects.create(box=of or box(), **more)


def loan(who: Any, what: Any, **more: Any) -> Any:
    from loans.models import Loan

    more = {"due_on": date.today() + timedelta(days=9), **more}
    return Loan.objects.create(reader=who, record=what, **more)


def text_of(html: str) -> str:
    """What one reads on a page, in one line."""
    html = re.sub(r"<(script|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def rows_of(page: Any) -> list[str]:
    """The texts of the rows of a page's tables."""
    html = page.content.decode()
    return [text_of(row) for row in re.findall(r"<tr\b[^>]*>(.*?)</tr>", html, flags=re.DOTALL)]

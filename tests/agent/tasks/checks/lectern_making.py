"""Rows of the conference, for its checks. Each has a number of its own in what is shown."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

OLD_TESTS = 14
START = datetime(2091, 5, 4, 9, tzinfo=UTC)
made = 0


def number() -> int:
    global made
    made += 1
    return made


def user(name: str = "", **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_user(name or f"user{number()}", **more)


def client_of(who: Any = None) -> Any:
    from django.test import Client

    client = Client(raise_request_exception=False)
    if who is not None:
        client.force_login(who)
    return client


def root() -> Any:
    return user(is_staff=True, is_superuser=True)


def speaker() -> Any:
    from proposals.models import Speaker

    own = number()
    who = user(f"speaker{own}", first_name=f"First{own}", last_name="Last")
    return Speaker.objects.create(user=who, affiliation=f"University{own}.")


def proposal(chair: bool = True, **more: Any) -> Any:
    """A proposal with a speaker and a track of its own."""
    from proposals.models import Proposal, Track

    own = number()
    head = user(f"chair{own}") if chair else None
    track = Track.objects.create(name=f"Track{own}.", chair=head)
    more = {"title": f"Title{own:03}.", "abstract": "All.", **more}
    return Proposal.objects.create(track=track, speaker=speaker(), **more)


def room() -> Any:
    from schedule.models import Room

    return Room.objects.create(name=f"Room{number():03}", seats=80)


def slot(talk: Any = None, where: Any = None, **more: Any) -> Any:
    from schedule.models import Slot

    begins = START + timedelta(hours=number())
    more = {"starts_at": begins, "ends_at": begins + timedelta(minutes=30), **more}
    return Slot.objects.create(room=where or room(), proposal=talk, **more)


def text_of(html: str) -> str:
    """What one reads on a page, in one line."""
    html = re.sub(r"<(script|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def rows_of(page: Any) -> list[str]:
    """The texts of the rows of a page's tables."""
    html = page.content.decode()
    return [text_of(row) for row in re.findall(r"<tr\b[^>]*>(.*?)</tr>", html, flags=re.DOTALL)]


def works() -> None:
    """The pages that any change should leave alone."""
    from checking import need

    visitor, known = client_of(), client_of(user())
    where = room()
    for page in ("/", f"/rooms/{where.pk}/", f"/rooms/{where.pk}/now.json", "/login/"):
        status = visitor.get(page).status_code
        need(status == 200, f"{page} answers {status}")
    for page in ("/proposals/mine/", "/proposals/submit/", "/tickets/", "/tickets/buy/"):
        status = known.get(page).status_code
        need(status == 200, f"{page} answers {status}")
        need(visitor.get(page).status_code == 302, f"{page} is open to visitors")

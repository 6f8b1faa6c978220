"""Rows of the museum's site, for its checks. Each has names of its own."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import count
from typing import Any

from django.conf import settings

OLD_TESTS = 14
numbers = count(1)
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def today() -> Any:
    from django.utils import timezone

    return timezone.localdate()


def user(**more: Any) -> Any:
    from django.contrib.auth.models import User

    number = next(numbers)
    return User.objects.create_user(f"user{number}x", f"u{number}@example.com", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def boss() -> Any:
    return user(is_staff=True, is_superuser=True)


def member(**more: Any) -> Any:
    from guests.models import Member

    return Member.objects.create(**{"user": user(), **more})


def artist(**more: Any) -> Any:
    from collection.models import Artist

    return Artist.objects.create(**{"name": f"Artist{next(numbers):04}x", **more})


def room() -> Any:
    from collection.models import Room

    number = next(numbers)
    return Room.objects.create(number=f"N{number}", title=f"Title{number}x")


def piece(tags: int = 0, photos: int = 0, **more: Any) -> Any:
    from collection.models import Photo, Piece, Tag

    values = {"title": f"Piece{next(numbers):04}x", **more}
    values.setdefault("artist", None)
    values["artist"] = values["artist"] or artist()
    row = Piece.objects.create(**values)
    for _ in range(tags):
        row.tags.add(Tag.objects.create(name=f"tag{next(numbers):04}x"))
    for turn in range(photos):
        Photo.objects.create(
            piece=row, url=f"https://p.example/{row.pk}/{turn}.jpg", position=photos - turn
        )
    return row


def institution(**more: Any) -> Any:
    from lending.models import Institution

    number = next(numbers)
    values = {
        "name": f"House{number:04}x",
        "city": f"City{number}x",
        "email": f"h{number}@x.example",
    }
    return Institution.objects.create(**{**values, **more})


def loan(days: int = 20, pieces: Any = (), **more: Any) -> Any:
    """A loan that ends `days` from today."""
    from lending.models import Loan, LoanItem

    values = {
        "code": f"L{next(numbers):04}x",
        "starts_on": today() - timedelta(days=100),
        "ends_on": today() + timedelta(days=days),
        "state": "out",
        **more,
    }
    values.setdefault("institution", None)
    values["institution"] = values["institution"] or institution()
    row = Loan.objects.create(**values)
    for which in pieces:
        LoanItem.objects.create(loan=row, piece=which, insured_value=100)
    return row


def comment(of: Any = None, **more: Any) -> Any:
    from guests.models import Comment

    number = next(numbers)
    values = {"piece": of or piece(), "name": f"Guest{number}x", "text": f"Words{number}x"}
    return Comment.objects.create(**{**values, **more})


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(getattr(who, "user", who))
    return client


def words(html: str) -> str:
    text = " ".join(re.sub(r"<[^>]+>", " ", html).split())
    return re.sub(r" ([,.\])])", r"\1", text)


def content(answer: Any) -> str:
    return words(answer.content.decode().split('<main id="content">')[-1])


def works() -> None:
    """What any change should leave alone."""
    from checking import need
    from guests.models import Comment
    from lending.models import Loan

    visitor, person, office, chief = (
        client_of(),
        client_of(user()),
        client_of(staff()),
        client_of(boss()),
    )
    where = room()
    one = piece(room=where, photos=2, tags=1, year=1901)
    stored = piece(on_show=False, artist=one.artist)
    piece(on_show=False, room=where)
    text = content(visitor.get("/"))
    need(f"Room {where}: 1 pieces" in text, f"the start page is {text!r}")
    text = content(visitor.get(f"/pieces/?q={one.title}"))
    need(f"{one.title}, {one.artist.name} (room {where.number})" in text, f"/pieces/ is {text!r}")
    need(
        stored.title not in content(visitor.get(f"/pieces/?q={stored.title}")),
        "it shows the stored",
    )
    path = f"/pieces/{one.pk}/"
    text = content(visitor.get(path))
    need(f"{one.artist.name}, 1901" in text and f"Room {where}" in text, f"{path} is {text!r}")
    answer = visitor.post(path, {"name": "Jo", "text": "Thatsnice"})
    need(answer.status_code == 302, f"a comment answers {answer.status_code}")
    said = Comment.objects.get(piece=one)
    need("Jo: Thatsnice" in content(visitor.get(path)), "the comment is not on its page")
    need("Jo on" in content(visitor.get("/guestbook/")), "the guest book is wrong")
    text = content(visitor.get(f"/artists/{one.artist.pk}/"))
    need(f"{one.title}, room {where.number}" in text and stored.title not in text, text)
    friend = member(town="Linz")
    text = content(visitor.get(f"/members/{friend.pk}/"))
    need(friend.user.username in text and "from Linz" in text, f"a member's page is {text!r}")
    out = loan(days=-3, pieces=[one])
    for path in ("/loans/", f"/loans/{out.pk}/"):
        for who in (visitor, person):
            need(who.get(path).status_code == 302, f"{path} is not for the staff only")
    text = content(office.get("/loans/"))
    need(f"{out.code} {out.institution}" in text and "overdue" in text, f"/loans/ is {text!r}")
    text = content(office.get(f"/loans/{out.pk}/"))
    need(f"{one.title}, {one.artist.name}: 100.00 EUR" in text, f"a loan is {text!r}")
    need(person.post(f"/loans/{out.pk}/back/").status_code == 302, "back")
    need(office.get(f"/loans/{out.pk}/back/").status_code == 405, "a GET brings a loan back")
    need(Loan.objects.get(pk=out.pk).state == "out", "it is back too early")
    office.post(f"/loans/{out.pk}/back/")
    need(Loan.objects.get(pk=out.pk).state == "back", "it can not be brought back")
    office.post(f"/comments/{said.pk}/hide/")
    need(Comment.objects.get(pk=said.pk).hidden, "staff can not hide a comment")
    need(f"/comments/{said.pk}" not in visitor.get("/guestbook/").content.decode(), "odd links")
    for path in (
        "collection/piece",
        "collection/artist",
        "collection/room",
        "collection/tag",
        "lending/loan",
        "lending/institution",
        "guests/comment",
        "guests/member",
    ):
        for end in ("", "add/"):
            answer = chief.get(f"/admin/{path}/{end}")
            need(answer.status_code == 200, f"/admin/{path}/{end} answers {answer.status_code}")
    need(chief.get(f"/admin/collection/piece/{one.pk}/change/").status_code == 200, "admin's piece")
    need(
        one.title in chief.get(f"/admin/collection/piece/?q={one.title}").content.decode(), "search"
    )

"""Rows of the vet's site, for its checks. Each has names of its own."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import count
from typing import Any

OLD_TESTS = 12
numbers = count(1)

from django.conf import settings  # noqa: E402

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def noon() -> Any:
    from django.utils import timezone

    return timezone.now().replace(hour=12, minute=0, second=0, microsecond=0)


def user(**more: Any) -> Any:
    from django.contrib.auth.models import User

    number = next(numbers)
    return User.objects.create_user(f"user{number}x", f"u{number}@example.com", "pass-word", **more)


def staff() -> Any:
    return user(is_staff=True)


def boss() -> Any:
    from django.contrib.auth.models import User

    return User.objects.create_superuser(f"boss{next(numbers)}x")


def owner(**more: Any) -> Any:
    from patients.models import Owner

    number = next(numbers)
    return Owner.objects.create(
        **{"user": user(), "name": f"Owner{number:04}x", "phone": f"0660{number}", **more}
    )


def vet() -> Any:
    from practice.models import Vet

    number = next(numbers)
    return Vet.objects.create(name=f"Vet{number}x", room=f"R{number}", email="v@example.com")


def pet(of: Any = None, missing: int = 0, given: int = 0, **more: Any) -> Any:
    from patients.models import Pet, Species, Vaccination

    number = next(numbers)
    species = more.pop("species", None) or Species.objects.create(name=f"Species{number}x")
    values = {"name": f"Pet{number:04}x", "owner": of or owner(), "species": species, "weight": 5}
    row = Pet.objects.create(**{**values, **more})
    for turn in range(missing + given):
        Vaccination.objects.create(
            pet=row,
            vaccine=f"Shot{turn}",
            due_on=noon().date(),
            given_on=noon().date() if turn < given else None,
        )
    return row


def appointment(of: Any = None, **more: Any) -> Any:
    from practice.models import Appointment

    values = {"starts_at": noon(), "reason": f"Reason{next(numbers)}x", **more}
    values.setdefault("vet", None)
    values["vet"] = values["vet"] or vet()
    return Appointment.objects.create(pet=of or pet(), **values)


def invoice(of: Any, amount: Any, paid: bool = False) -> Any:
    from practice.models import Invoice

    return Invoice.objects.create(appointment=appointment(of), amount=amount, paid=paid)


def slot(days: int = 2, **more: Any) -> Any:
    from practice.models import Slot

    return Slot.objects.create(vet=vet(), starts_at=noon() + timedelta(days=days), **more)


def client_of(who: Any = None, **more: Any) -> Any:
    from django.test import Client

    client = Client(**more)
    client.raise_request_exception = False
    if who is not None:
        client.force_login(getattr(who, "user", who))
    return client


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def content(answer: Any) -> str:
    return words(answer.content.decode().split('<div id="content">')[-1])


def works() -> None:
    """What any change should leave alone."""
    from checking import need
    from django.core import mail
    from patients.models import Pet
    from practice.models import Appointment

    who = owner()
    own, visitor, office = client_of(who), client_of(), client_of(staff())
    one = pet(who, missing=1, usual_vet=vet())
    for path in ("/", f"/pets/{one.pk}/", "/pets/new/", "/appointments/", "/costs/", "/day/"):
        answer = visitor.get(path)
        need(answer.status_code == 302, f"{path} answers a visitor {answer.status_code}")
        need("/login/" in answer["Location"], f"{path} sends a visitor to {answer['Location']}")
    need(f"{one.name} , {one.species.name}" in content(own.get("/")), "the start page is wrong")
    text = content(own.get(f"/pets/{one.pk}/"))
    need(f"Usually seen by {one.usual_vet.name}, room {one.usual_vet.room}" in text, text)
    need(client_of(owner()).get(f"/pets/{one.pk}/").status_code == 404, "a foreign pet")
    answer = own.post("/pets/new/", {"name": "New", "species": one.species_id, "weight": "3"})
    need(answer.status_code == 302, f"a new pet answers {answer.status_code}")
    need(Pet.objects.get(name="New", owner=who).weight == 3, "the new pet is a wrong one")
    where = slot()
    data = {"pet": one.pk, "slot": where.pk, "reason": "Limps"}
    mail.outbox.clear()
    answer = own.post("/appointments/book/", data)
    need(answer.status_code == 302, f"to book answers {answer.status_code}")
    made = Appointment.objects.get(pet=one)
    where.refresh_from_db()
    need(made.vet == where.vet and where.taken, "the appointment is a wrong one")
    (sent,) = mail.outbox
    need(sent.to == [who.user.email] and one.name in sent.subject, "a wrong mail")
    need(f"{where.vet.name}, room {where.vet.room}" in sent.body, f"the mail is {sent.body}")
    need(f"{one.name}, {where.vet.name}" in content(own.get("/appointments/")), "my appointments")
    invoice(one, "12.50")
    text = content(own.get("/costs/"))
    need("1 invoices, 12.50 EUR" in text, f"the costs are {text}")
    need(own.get("/day/").status_code == 302, "owners see the day")
    need(office.get("/day/").status_code == 200, "staff does not see the day")
    answer = visitor.post("/login/", {"username": who.user.username, "password": "pass-word"})
    need(answer.status_code == 302, f"the login answers {answer.status_code}")
    chief = client_of(boss())
    for path in (
        "patients/pet",
        "patients/owner",
        "patients/vaccination",
        "practice/appointment",
        "practice/message",
        "practice/invoice",
    ):
        answer = chief.get(f"/admin/{path}/")
        need(answer.status_code == 200, f"the admin's {path} answers {answer.status_code}")

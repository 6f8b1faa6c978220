"""The training requests as many: names put into their slots, said in other voices.

`(a|b)` stands for one of these, `{M}` for the name of a model, `{m}` for several of its rows,
`{m1}` for one; `{N}` and `{n}` for a second model, `{p}` for a project, `{A}` for people, `{O}` for
where they are. Which are chosen depends on the request's own text alone.
"""

from __future__ import annotations

import random
import re

NOUNS = (
    "Book books", "Author authors", "Order orders", "Invoice invoices", "Customer customers",
    "Product products", "Article articles", "Post posts", "Comment comments", "Event events",
    "Booking bookings", "Ticket tickets", "Recipe recipes", "Course courses", "Lesson lessons",
    "Student students", "Patient patients", "Appointment appointments", "Car cars", "Movie movies",
    "Ingredient ingredients", "Payment payments", "Vendor vendors",
    "Warehouse warehouses", "Shipment shipments", "Employee employees", "Project projects",
    "Milestone milestones", "Document documents", "Photo photos", "Album albums", "Song songs",
    "Team teams", "Player players", "Match matches", "Survey surveys", "Pet pets",
    "Contract contracts", "Sensor sensors", "Listing listings", "Offer offers",
    "Job jobs", "Room rooms", "Flight flights", "Donation donations", "Member members",
)  # fmt: skip
ACTORS = (
    "trainers", "teachers", "managers", "customers", "doctors", "editors", "drivers", "agents",
    "clerks", "parents", "sellers", "tenants", "volunteers", "moderators", "guests",
)  # fmt: skip
PLACES = (
    "gym", "school", "clinic", "shop", "hotel", "library", "agency", "museum", "bakery", "bank",
    "club", "city", "farm", "garage", "theatre",
)  # fmt: skip
PROJECTS = ("shop", "mysite", "portal", "intranet", "crm", "library", "bookings", "config")
GREETINGS = (
    "hi, ", "Hello, ", "hey ", "Please ", "pls ", "Can you ", "could you please ", "I need help: ",
    "We have a question. ", "Hi team! ", "ok so ", "Hallo, ", "Bonjour, ", "Hola, ",
)  # fmt: skip
DJANGO = (
    "In our Django project: ", "Django 5.2: ", "django: ", "In my Django app, ", "(Django 4.2) ",
    "We use Django with Postgres. ", "For our django site: ",
)  # fmt: skip
CLOSINGS = (" please", " thanks", ", thank you!", "?", "!", ".", " asap", " thx!!", " :)")
DJANGO_CLOSINGS = (" in django", " in Django", " with Django", " in our Django project")


def variants(request: str, *, is_django: bool, is_vague: bool) -> list[str]:
    """`request` filled; more often where it has slots or alternatives."""
    choices = random.Random(request)
    has_slots = re.search(r"\{(?:M|N|m|n|m1|p|A|O)\}|\([^()\n]*\|[^()\n]*\)", request) is not None
    found = []
    for number in range(4 if has_slots else 2):
        text = _filled(request, choices)
        if number:
            text = _voiced(text, choices, is_django=is_django, is_vague=is_vague)
        found.append(text)
    return list(dict.fromkeys(found))


def _filled(request: str, choices: random.Random) -> str:
    text = re.sub(
        r"\(([^()\n]*\|[^()\n]*)\)", lambda found: choices.choice(found[1].split("|")), request
    )
    first, second = (noun.split() for noun in choices.sample(NOUNS, 2))
    slots = {
        "{M}": first[0], "{m}": first[1], "{m1}": first[0].lower(),
        "{N}": second[0], "{n}": second[1], "{p}": choices.choice(PROJECTS),
        "{A}": choices.choice(ACTORS), "{O}": choices.choice(PLACES),
    }  # fmt: skip
    for slot, name in slots.items():
        text = text.replace(slot, name)
    return re.sub(r"(?<=\S)  +", " ", text).strip(" ") if text.strip() else text


def _voiced(text: str, choices: random.Random, *, is_django: bool, is_vague: bool) -> str:
    if choices.random() < 0.35:
        opening = choices.choice(DJANGO if is_django and choices.random() < 0.5 else GREETINGS)
        text = opening + (text[:1].lower() + text[1:] if opening[0].isalpha() else text)
    if choices.random() < 0.3:
        endings = DJANGO_CLOSINGS if is_django and choices.random() < 0.4 else CLOSINGS
        text = text.rstrip(".?! ") + choices.choice(endings)
    if choices.random() < 0.2:
        text = text.lower()
    if choices.random() < 0.15 and len(text) > 12 and not is_vague:
        text = _mistyped(text, choices)
    return text


def _mistyped(text: str, choices: random.Random) -> str:
    """Two letters changed places, or one is missing."""
    place = choices.randrange(1, len(text) - 2)
    if choices.random() < 0.5:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text[:place] + text[place + 1 :]

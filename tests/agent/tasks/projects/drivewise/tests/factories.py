from datetime import date, datetime, timedelta, timezone
from itertools import count

from django.contrib.auth.models import User

from fleet.models import Branch, Car
from learners.models import Instructor, Pupil
from lessons.models import Invoice, Lesson

sequence = count(1)


def user(**kwargs):
    return User.objects.create_user(f"person{next(sequence)}", **kwargs)


def branch(**kwargs):
    n = next(sequence)
    return Branch.objects.create(**{"name": f"Branch {n}", "street": f"Ring {n}", "phone": f"{n}"} | kwargs)


def pupil(**kwargs):
    n = next(sequence)
    defaults = {"born_on": date(2006, 1, 1), "phone": f"0660{n:06}"}
    return Pupil.objects.create(user=user(), branch=branch(), **defaults | kwargs)


def instructor():
    return Instructor.objects.create(user=user(), branch=branch(), licence=f"L{next(sequence)}")


def lesson(**kwargs):
    n = next(sequence)
    defaults = {"starts_at": datetime(2030, 1, 1, 8, tzinfo=timezone.utc) + timedelta(hours=n)}
    for name, make in (("pupil", pupil), ("instructor", instructor)):
        if name not in kwargs:
            defaults[name] = make()
    if "car" not in kwargs:
        defaults["car"] = Car.objects.create(branch=branch(), plate=f"W-{n}", make="Skoda")
    return Lesson.objects.create(**defaults | kwargs)


def invoice(**kwargs):
    n = next(sequence)
    if "pupil" not in kwargs:
        kwargs["pupil"] = pupil()
    return Invoice.objects.create(**{"number": f"R{n:05}", "amount": "65.00"} | kwargs)

"""Rows for the tests."""

from datetime import timedelta
from itertools import count

from django.contrib.auth import get_user_model
from django.utils import timezone

from apps.films.models import Film
from apps.kiosk.models import Category, Product
from apps.screenings.models import Screen, Screening, Seat

numbers = count(1)


def make_user(username=None, **kwargs):
    username = username or f"guest{next(numbers)}"
    kwargs.setdefault("email", f"{username}@mail.example")
    return get_user_model().objects.create_user(username, **kwargs)


def make_film(**kwargs):
    kwargs.setdefault("title", f"Film {next(numbers)}")
    kwargs.setdefault("minutes", 95)
    return Film.objects.create(**kwargs)


def make_screen(seats=4, **kwargs):
    kwargs.setdefault("name", f"Screen {next(numbers)}")
    screen = Screen.objects.create(**kwargs)
    Seat.objects.bulk_create(
        Seat(screen=screen, row="A", number=number) for number in range(1, seats + 1)
    )
    return screen


def make_screening(**kwargs):
    kwargs["film"] = kwargs.get("film") or make_film()
    kwargs["screen"] = kwargs.get("screen") or make_screen()
    kwargs.setdefault("starts_at", timezone.now() + timedelta(days=2))
    kwargs.setdefault("price", "11.50")
    return Screening.objects.create(**kwargs)


def make_product(**kwargs):
    number = next(numbers)
    kwargs.setdefault("name", f"Product {number}")
    kwargs.setdefault("price", "4.00")
    kwargs.setdefault("in_stock", 10)
    if "category" not in kwargs:
        kwargs["category"] = Category.objects.create(name=f"Category {number}")
    return Product.objects.create(**kwargs)

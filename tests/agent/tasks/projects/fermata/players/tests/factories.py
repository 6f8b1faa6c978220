import datetime
import itertools

from django.contrib.auth import get_user_model

from players.models import Player, Section

_n = itertools.count(1)


def make_section(**kwargs):
    n = next(_n)
    kwargs.setdefault("name", f"Section {n}")
    return Section.objects.create(slug=f"section-{n}", **kwargs)


def make_player(section=None, **kwargs):
    n = next(_n)
    user = get_user_model().objects.create_user(
        f"player{n}", f"player{n}@example.com", "cadenza", first_name="Pat", last_name=f"Nr{n}"
    )
    kwargs.setdefault("plays", "Viola")
    return Player.objects.create(
        user=user, section=section or make_section(), joined_on=datetime.date(2020, 9, 1), **kwargs
    )

import datetime
import itertools

from django.contrib.auth import get_user_model

from people.models import Member

_numbers = itertools.count(1)


def make_member(last_name="Ward", **kwargs):
    number = next(_numbers)
    user = get_user_model().objects.create_user(
        username=f"member{number}",
        email=f"member{number}@example.com",
        password="chalk",
        first_name="Ada",
        last_name=last_name,
    )
    kwargs.setdefault("joined_on", datetime.date(2024, 1, 1))
    return Member.objects.create(user=user, **kwargs)

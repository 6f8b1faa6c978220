import itertools

from accounts.models import User

_numbers = itertools.count(1)


def make_user(role=User.Role.RIDER, **fields):
    n = next(_numbers)
    fields.setdefault("full_name", f"Person {n}")
    return User.objects.create_user(f"person{n}@example.com", "hail-a-cab", role=role, **fields)


def make_dispatcher(**fields):
    return make_user(role=User.Role.DISPATCHER, **fields)

import itertools

from django.contrib.auth.models import Group, User

from apps.accounts.models import Customer

_n = itertools.count(1)


def make_user(*groups, **kwargs):
    user = User.objects.create_user(f"user{next(_n)}", password="parcel", **kwargs)
    for name in groups:
        user.groups.add(Group.objects.get_or_create(name=name)[0])
    return user


def make_customer(company="Lamp & Co"):
    return Customer.objects.create(user=make_user(), company=company)

from django.contrib.auth.models import Group, User
from django.test import TestCase
from django.urls import reverse

from .models import Profile
from .roles import DESK, is_desk


def make_user(username, *groups, kind=Profile.Kind.GUEST, **fields):
    user = User.objects.create_user(
        username, f"{username}@mail.example", "climb-on-42", **fields
    )
    Profile.objects.create(user=user, kind=kind)
    for name in groups:
        user.groups.add(Group.objects.get(name=name))
    return user


class AccountTests(TestCase):
    def test_account_needs_login(self):
        response = self.client.get(reverse("accounts:account"))
        self.assertRedirects(response, "/login/?next=/account/")

    def test_account_shows_discount(self):
        self.client.force_login(make_user("mia", kind=Profile.Kind.MEMBER))
        self.assertContains(self.client.get(reverse("accounts:account")), "10 %")

    def test_roles(self):
        self.assertTrue(is_desk(make_user("dora", DESK)))
        self.assertFalse(is_desk(make_user("carl")))

from django.contrib.auth.models import Group, User
from django.test import TestCase
from django.urls import reverse

from .access import is_keeper
from .models import Branch, Kennel


def make_user(name, keeper=False, **kwargs):
    user = User.objects.create_user(name, f"{name}@example.com", **kwargs)
    if keeper:
        user.groups.add(Group.objects.get_or_create(name="keepers")[0])
    return user


def make_kennel(branch="North", number=1, **kwargs):
    branch, _ = Branch.objects.get_or_create(name=branch, defaults={"city": "Leeds"})
    kwargs.setdefault("daily_rate", 20)
    return Kennel.objects.create(branch=branch, number=number, **kwargs)


class AccessTests(TestCase):
    def test_is_keeper(self):
        self.assertTrue(is_keeper(make_user("kim", keeper=True)))
        self.assertTrue(is_keeper(make_user("sam", is_staff=True)))
        self.assertFalse(is_keeper(make_user("carl")))


class BranchTests(TestCase):
    def setUp(self):
        self.kennel = make_kennel()

    def test_front_page_is_public(self):
        self.assertContains(self.client.get("/"), "North")

    def test_detail(self):
        self.assertContains(self.client.get(self.kennel.branch.get_absolute_url()), "#1")

    def test_occupancy(self):
        self.client.force_login(make_user("kim", keeper=True))
        response = self.client.get(reverse("kennels:branch_occupancy", args=[self.kennel.branch_id]))
        self.assertEqual(response.json()["percent"], 0)


class KennelPageTests(TestCase):
    def test_list_for_keepers_only(self):
        make_kennel()
        url = reverse("kennels:kennel_list")
        self.assertEqual(self.client.get(url).status_code, 302)
        self.client.force_login(make_user("carl"))
        self.assertEqual(self.client.get(url).status_code, 403)
        self.client.force_login(make_user("kim", keeper=True))
        self.assertContains(self.client.get(url), "North")


class QuoteTests(TestCase):
    def test_quote(self):
        make_kennel(size="S", daily_rate="15.00")
        response = self.client.post(
            "/api/quote/", {"size": "S", "nights": 3}, content_type="application/json"
        )
        self.assertEqual(response.json(), {"available": True, "total": "45.00"})

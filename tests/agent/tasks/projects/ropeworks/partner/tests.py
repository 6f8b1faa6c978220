from django.test import TestCase
from django.urls import reverse

from accounts.roles import PARTNERS
from accounts.tests import make_user
from courses.tests import make_session
from gear.tests import make_item


def rows(response):
    data = response.json()
    return data["results"] if isinstance(data, dict) else data


class PartnerTests(TestCase):
    def setUp(self):
        self.partner = make_user("vertical", PARTNERS)

    def test_not_for_customers(self):
        self.assertEqual(self.client.get(reverse("partner:item-list")).status_code, 401)
        self.client.force_login(make_user("mia"))
        self.assertEqual(self.client.get(reverse("partner:item-list")).status_code, 403)

    def test_items(self):
        make_item()
        make_item("Old", "ROPE-2", retired=True)
        self.client.force_login(self.partner)
        response = self.client.get(reverse("partner:item-list"))
        self.assertEqual([row["sku"] for row in rows(response)], ["ROPE-1"])

    def test_sessions(self):
        session = make_session(instructor=make_user("ines", first_name="Ines"))
        make_session(days=-2)
        self.client.force_login(self.partner)
        (row,) = rows(self.client.get(reverse("partner:session-list")))
        self.assertEqual(row["id"], session.pk)
        self.assertEqual((row["instructor"], row["seats_left"]), ("Ines", 8))

    def test_read_only(self):
        self.client.force_login(self.partner)
        response = self.client.post(reverse("partner:item-list"), {"name": "x"})
        self.assertEqual(response.status_code, 405)

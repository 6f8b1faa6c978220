import datetime

from django.core.cache import cache
from django.test import TestCase
from rest_framework.test import APIClient

from accounts.tests.factories import make_user
from fleet.tests.factories import make_driver
from payouts.models import Payout
from rides.tests.factories import make_ride


class PayoutTests(TestCase):
    def setUp(self):
        cache.clear()
        self.client = APIClient()
        self.driver = make_driver()
        Payout.objects.create(
            driver=self.driver,
            month=datetime.date(2025, 1, 1),
            amount_cents=120000,
            paid_on=datetime.date(2025, 2, 3),
        )
        other = make_driver()
        Payout.objects.create(driver=other, month=datetime.date(2025, 1, 1), amount_cents=1)

    def test_drivers_see_their_payouts(self):
        self.client.force_login(self.driver.user)
        data = self.client.get("/api/v1/payouts/").json()
        self.assertEqual([p["amount_cents"] for p in data], [120000])

    def test_earnings(self):
        make_ride(driver=self.driver, status="finished", fare_cents=2000)
        make_ride(driver=self.driver, status="cancelled", fare_cents=900)
        self.client.force_login(self.driver.user)
        data = self.client.get("/api/v1/me/earnings/").json()
        self.assertEqual(data, {"rides": 1, "fares_cents": 2000, "paid_cents": 120000})

    def test_earnings_are_for_drivers(self):
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/api/v1/me/earnings/").status_code, 403)

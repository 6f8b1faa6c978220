from datetime import timedelta

from django.core import mail
from django.test import TestCase, TransactionTestCase
from django.utils import timezone

from core.testing import make_craft, make_outing, make_renter, make_station, make_user
from hire import services
from hire.models import Callback, Outing


class BookingTests(TestCase):
    def setUp(self):
        self.renter = make_renter()
        self.craft = make_craft()
        self.client.force_login(self.renter.user)
        self.starts_at = timezone.now() + timedelta(days=2)

    def book(self, **more):
        data = {
            "station": self.craft.station.slug,
            "crafts": [self.craft.code],
            "starts_at": self.starts_at.isoformat(),
            "ends_at": (self.starts_at + timedelta(hours=30)).isoformat(),
            **more,
        }
        return self.client.post("/api/v1/outings/", data, content_type="application/json")

    def test_book(self):
        response = self.book()
        self.assertEqual(response.status_code, 201, response.content)
        outing = Outing.objects.get()
        self.assertEqual(outing.renter, self.renter)
        self.assertEqual(outing.total, 2 * self.craft.make.day_price)

    def test_ends_before_it_starts(self):
        response = self.book(ends_at=(self.starts_at - timedelta(hours=1)).isoformat())
        self.assertEqual(response.status_code, 400)

    def test_taken(self):
        make_outing(
            station=self.craft.station,
            crafts=[self.craft],
            status="confirmed",
            starts_at=self.starts_at,
        )
        self.assertEqual(self.book().status_code, 409)

    def test_own_outing(self):
        outing = make_outing(self.renter, self.craft.station, [self.craft])
        data = self.client.get(f"/api/v1/outings/{outing.key}/").json()
        self.assertEqual(data["items"][0]["craft"], self.craft.code)

    def test_only_renters_book(self):
        self.client.force_login(make_user())
        self.assertEqual(self.book().status_code, 403)

    def test_callback_needs_no_login(self):
        self.client.logout()
        response = self.client.post("/api/v1/callbacks/", {"name": "Bo", "phone": "079"})
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Callback.objects.get().name, "Bo")


class ServiceTests(TransactionTestCase):
    def test_confirm_sends_mail(self):
        outing = make_outing()
        services.confirm_outing(outing, make_user(staff=True))
        outing.refresh_from_db()
        self.assertEqual(outing.status, "confirmed")
        self.assertEqual(len(mail.outbox), 1)

    def test_cancel_day(self):
        station = make_station()
        noon = timezone.now().replace(hour=12) + timedelta(days=5)
        gone = [make_outing(station=station, starts_at=noon) for _ in range(2)]
        kept = make_outing(starts_at=noon)
        pks = services.cancel_day(station, noon.date())
        self.assertEqual(sorted(pks), sorted(outing.pk for outing in gone))
        kept.refresh_from_db()
        self.assertEqual(kept.status, "draft")
        self.assertEqual(len(mail.outbox), 2)

    def test_bring_back(self):
        craft = make_craft()
        outing = make_outing(station=craft.station, crafts=[craft], status="out")
        self.assertEqual(outing.still_out, 1)
        services.bring_back(outing)
        self.assertEqual(Outing.objects.get(pk=outing.pk).still_out, 0)


class DeskTests(TestCase):
    def test_board(self):
        craft = make_craft()
        outing = make_outing(station=craft.station, crafts=[craft])
        self.client.force_login(make_user(staff=True))
        response = self.client.get("/desk/outings/")
        self.assertContains(response, outing.renter.full_name)
        self.assertContains(response, craft.code)
        self.assertContains(response, "40.00")

    def test_staff_only(self):
        self.assertEqual(self.client.get("/desk/outings/").status_code, 302)
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/desk/outings/").status_code, 403)

    def test_shift(self):
        user = make_user(staff=True)
        craft = make_craft()
        make_outing(station=craft.station, crafts=[craft], handled_by=user)
        self.client.force_login(user)
        response = self.client.get("/desk/shift/")
        self.assertContains(response, "Handled: 1")
        self.assertContains(response, "Takings: CHF 40.00")

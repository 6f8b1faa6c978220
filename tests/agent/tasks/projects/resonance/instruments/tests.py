from django.core import mail
from django.test import TestCase
from django.urls import reverse

from accounts.models import Member
from rooms.models import Branch

from .models import Copy, Family, Instrument, Loan, Maker, Repair, Reservation, Review


class InstrumentTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ana = Member.objects.create_user("ana", "ana@example.com", "x")
        cls.rui = Member.objects.create_user("rui", "rui@example.com", "x")
        cls.lia = Member.objects.create_user("lia", "lia@example.com", "x", is_librarian=True)
        cls.branch = Branch.objects.create(name="Centre", address="1 Main St")
        cls.strings = Family.objects.create(name="Strings", slug="strings")
        cls.brass = Family.objects.create(name="Brass", slug="brass")
        cls.cello = Instrument.objects.create(
            title="Cello 4/4", family=cls.strings, maker=Maker.objects.create(name="Yamaha")
        )
        cls.horn = Instrument.objects.create(title="French horn", family=cls.brass)
        cls.copy = Copy.objects.create(instrument=cls.cello, branch=cls.branch)

    def test_catalogue(self):
        response = self.client.get(reverse("instrument-list"))
        self.assertContains(response, "Cello 4/4")
        self.assertContains(response, "French horn")
        response = self.client.get(reverse("instrument-list"), {"family": "brass"})
        self.assertNotContains(response, "Cello 4/4")

    def test_detail(self):
        Review.objects.create(instrument=self.cello, member=self.ana, stars=4)
        Review.objects.create(instrument=self.cello, member=self.rui, stars=5)
        self.assertContains(self.client.get(self.cello.get_absolute_url()), "4.5")

    def test_free_copies(self):
        Copy.objects.create(instrument=self.cello, branch=self.branch, status=Copy.Status.REPAIR)
        self.assertEqual(self.cello.free_copies, 1)
        self.assertEqual(self.horn.free_copies, 0)

    def test_instrument_api(self):
        self.assertEqual(self.client.get("/api/instruments/").json()["count"], 2)
        data = {"title": "Viola", "family": self.strings.pk}
        self.client.force_login(self.ana)
        self.assertEqual(self.client.post("/api/instruments/", data).status_code, 403)
        self.client.force_login(self.lia)
        self.assertEqual(self.client.post("/api/instruments/", data).status_code, 201)

    def test_lend_and_return(self):
        Reservation.objects.create(instrument=self.cello, member=self.rui)
        self.client.force_login(self.lia)
        response = self.client.post("/api/loans/", {"copy": self.copy.pk, "member": self.ana.pk})
        self.assertEqual(response.status_code, 201)
        self.copy.refresh_from_db()
        self.assertEqual(self.copy.status, "lent")
        again = self.client.post("/api/loans/", {"copy": self.copy.pk, "member": self.rui.pk})
        self.assertEqual(again.status_code, 400)
        with self.captureOnCommitCallbacks(execute=True):
            back = self.client.post(f"/api/loans/{response.json()['id']}/return/")
        self.assertEqual(back.status_code, 200)
        self.copy.refresh_from_db()
        self.assertEqual(self.copy.status, "free")
        self.assertEqual(mail.outbox[0].to, ["rui@example.com"])

    def test_loans_are_private(self):
        Loan.objects.create(copy=self.copy, member=self.ana)
        self.client.force_login(self.rui)
        self.assertEqual(self.client.get("/api/loans/").json()["count"], 0)

    def test_reserve_twice(self):
        self.client.force_login(self.ana)
        data = {"instrument": self.cello.pk}
        self.assertEqual(self.client.post("/api/reservations/", data).status_code, 201)
        self.assertEqual(self.client.post("/api/reservations/", data).status_code, 200)

    def test_repairs_are_for_librarians(self):
        Repair.objects.create(copy=self.copy, description="String broken", reported_by=self.ana)
        self.client.force_login(self.ana)
        self.assertEqual(self.client.get("/api/repairs/").status_code, 403)
        self.client.force_login(self.lia)
        row = self.client.get("/api/repairs/").json()["results"][0]
        self.assertEqual(row["instrument_title"], "Cello 4/4")
        self.assertEqual(row["reporter"], "ana")

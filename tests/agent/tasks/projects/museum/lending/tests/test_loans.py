from datetime import date

from django.contrib.auth.models import User
from django.test import TestCase

from collection.models import Artist, Piece
from lending.models import Institution, Loan, LoanItem


class LoansTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.staff = User.objects.create_user("sam", is_staff=True)
        where = Institution.objects.create(name="Kunsthalle", city="Graz", email="k@example.com")
        cls.loan = Loan.objects.create(
            code="L-1",
            institution=where,
            starts_on=date(2020, 1, 1),
            ends_on=date(2020, 6, 1),
            state=Loan.State.OUT,
        )
        artist = Artist.objects.create(name="Olga Horn")
        for title, insured in (("The Weir", True), ("The Mill", False)):
            LoanItem.objects.create(
                loan=cls.loan,
                piece=Piece.objects.create(title=title, artist=artist),
                insured=insured,
                insured_value=500,
            )

    def setUp(self):
        self.client.force_login(self.staff)

    def test_list_needs_staff(self):
        self.client.force_login(User.objects.create_user("joe"))
        self.assertEqual(self.client.get("/loans/").status_code, 302)

    def test_list(self):
        response = self.client.get("/loans/")
        self.assertContains(response, "Kunsthalle (Graz)")
        self.assertContains(response, "2 pieces, insured for 500.00 EUR")
        self.assertContains(response, "overdue")

    def test_detail(self):
        self.assertContains(self.client.get(f"/loans/{self.loan.pk}/"), "The Mill, Olga Horn")

    def test_back(self):
        self.assertRedirects(self.client.post(f"/loans/{self.loan.pk}/back/"), "/loans/")
        self.loan.refresh_from_db()
        self.assertEqual(self.loan.state, Loan.State.BACK)
        self.assertContains(self.client.get("/loans/"), "Everything is at home.")

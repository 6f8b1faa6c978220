from datetime import timedelta

from django.test import TestCase
from django.utils import timezone

from core.testing import make_loan, make_reader, make_record, make_user
from loans.models import Loan


class LoanPagesTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.reader = make_reader(first_name="Emma", last_name="Hale")
        cls.record = make_record(title="Tithe map")
        cls.staff = make_user("archivist", is_staff=True)

    def test_my_desk(self):
        make_loan(self.reader, self.record, due_on=timezone.localdate() - timedelta(days=1))
        self.client.force_login(self.reader.user)
        response = self.client.get("/my-desk/")
        self.assertContains(response, "Tithe map")
        self.assertContains(response, "overdue")
        self.assertContains(response, "Returned so far: 0")

    def test_the_desk_of_somebody_without_a_card(self):
        self.client.force_login(self.staff)
        self.assertContains(self.client.get("/my-desk/"), "You have nothing on loan.")

    def test_loan_list_is_for_staff(self):
        make_loan(self.reader, self.record)
        self.client.force_login(self.reader.user)
        self.assertEqual(self.client.get("/loans/").status_code, 403)
        self.client.force_login(self.staff)
        self.assertContains(self.client.get("/loans/"), "Emma Hale")

    def test_hand_out(self):
        self.client.force_login(self.staff)
        data = {
            "reader": self.reader.pk,
            "record": self.record.pk,
            "due_on": timezone.localdate() + timedelta(days=14),
        }
        self.assertRedirects(self.client.post("/loans/new/", data), "/loans/")
        self.assertEqual(Loan.objects.get().handed_out_by, self.staff)

    def test_renew(self):
        today = timezone.localdate()
        loan = make_loan(self.reader, self.record, due_on=today)
        self.client.force_login(self.reader.user)
        response = self.client.post(f"/loans/{loan.pk}/renew/")
        self.assertRedirects(response, loan.get_absolute_url())
        loan.refresh_from_db()
        self.assertEqual(loan.due_on, today + timedelta(days=28))

    def test_loans_of_others_are_not_shown(self):
        loan = make_loan(self.reader, self.record)
        other = make_reader("ruth", "R-0002")
        self.client.force_login(other.user)
        self.assertEqual(self.client.get(loan.get_absolute_url()).status_code, 404)
        self.assertEqual(self.client.post(f"/loans/{loan.pk}/renew/").status_code, 404)

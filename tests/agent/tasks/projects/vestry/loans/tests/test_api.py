from datetime import timedelta

from django.utils import timezone
from rest_framework.test import APITestCase

from core.testing import make_box, make_loan, make_reader, make_record, make_user
from loans.models import Loan


class LoanApiTest(APITestCase):
    def setUp(self):
        self.box = make_box()
        self.reader = make_reader()
        self.loan = make_loan(self.reader, make_record("VM-1", self.box))
        self.staff = make_user("archivist", is_staff=True)

    def test_own_loans_only(self):
        other = make_reader("ruth", "R-0002")
        make_loan(other, make_record("VM-2", self.box))
        self.client.force_authenticate(self.reader.user)
        self.assertEqual([x["id"] for x in self.client.get("/api/loans/").data], [self.loan.pk])
        self.client.force_authenticate(self.staff)
        self.assertEqual(len(self.client.get("/api/loans/").data), 2)

    def test_staff_hands_out(self):
        record = make_record("VM-3", self.box)
        data = {
            "reader": self.reader.pk,
            "record": record.pk,
            "due_on": timezone.localdate() + timedelta(days=7),
        }
        self.client.force_authenticate(self.reader.user)
        self.assertEqual(self.client.post("/api/loans/", data).status_code, 403)
        self.client.force_authenticate(self.staff)
        self.assertEqual(self.client.post("/api/loans/", data).status_code, 201)
        self.assertEqual(Loan.objects.get(record=record).handed_out_by, self.staff)

    def test_a_record_is_lent_once(self):
        data = {
            "reader": self.reader.pk,
            "record": self.loan.record_id,
            "due_on": timezone.localdate(),
        }
        self.client.force_authenticate(self.staff)
        response = self.client.post("/api/loans/", data)
        self.assertEqual(response.status_code, 400)
        self.assertContains(response, "Somebody else has this record.", status_code=400)

    def test_return(self):
        url = f"/api/loans/{self.loan.pk}/return/"
        self.client.force_authenticate(self.staff)
        self.assertEqual(self.client.post(url).status_code, 200)
        self.loan.refresh_from_db()
        self.assertEqual(self.loan.returned_on, timezone.localdate())
        self.assertEqual(self.client.post(url).status_code, 409)

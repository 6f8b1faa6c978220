import datetime

from rest_framework.test import APITestCase

from apps.accounts.tests.factories import make_customer, make_user
from apps.billing.models import Invoice


class InvoiceApiTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.customer = make_customer()
        cls.invoice = Invoice.objects.create(
            number="2026-1", customer=cls.customer, issued_on=datetime.date(2026, 1, 2), amount_cents=9900
        )
        Invoice.objects.create(
            number="2026-2", customer=make_customer("Other"), issued_on=datetime.date(2026, 1, 3), amount_cents=500
        )

    def test_list(self):
        self.client.force_login(self.customer.user)
        self.assertEqual([i["number"] for i in self.client.get("/api/v1/invoices/").json()], ["2026-1"])

    def test_staff_list(self):
        self.client.force_login(make_user(is_staff=True))
        self.assertEqual(len(self.client.get("/api/v1/invoices/").json()), 2)

    def test_pay_once(self):
        self.client.force_login(self.customer.user)
        url = f"/api/v1/invoices/{self.invoice.pk}/pay/"
        self.assertEqual(self.client.post(url).status_code, 200)
        self.assertEqual(self.client.post(url).status_code, 409)

from io import StringIO

from django.core.management import call_command
from django.test import TestCase
from django.urls import reverse

from config.testing import make_invoice, make_user
from contracts.models import Invoice


class InvoiceTests(TestCase):
    def test_command_issues_each_invoice_once(self):
        make_invoice()
        out = StringIO()
        call_command("issue_invoices", "2027", stdout=out)
        call_command("issue_invoices", "2027", stdout=out)
        self.assertEqual(out.getvalue(), "1 invoices issued\n0 invoices issued\n")
        self.assertEqual(Invoice.objects.filter(number__startswith="2027-").count(), 1)

    def test_own_invoices_in_the_api(self):
        user = make_user()
        invoice = make_invoice(client=user)
        self.client.force_login(user)
        self.assertEqual(self.client.get("/api/invoices/").json()[0]["number"], invoice.number)
        self.assertEqual(self.client.get("/api/invoices/unpaid/").json()[0]["number"], invoice.number)

    def test_only_the_office_marks_as_paid(self):
        user = make_user()
        url = f"/api/invoices/{make_invoice(client=user).pk}/mark_paid/"
        self.client.force_login(user)
        self.assertEqual(self.client.post(url).status_code, 403)
        self.client.force_login(make_user(is_staff=True))
        self.assertEqual(self.client.post(url).status_code, 200)


class ContractPageTests(TestCase):
    def test_is_for_the_office(self):
        invoice = make_invoice()
        self.client.force_login(make_user())
        self.assertEqual(self.client.get(reverse("contracts:list")).status_code, 403)
        self.client.force_login(make_user(is_staff=True))
        self.assertContains(self.client.get(reverse("contracts:list")), invoice.contract.reference)

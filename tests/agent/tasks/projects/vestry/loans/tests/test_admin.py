from django.test import TestCase
from django.urls import reverse

from core.testing import make_loan, make_reader, make_record, make_user


class LoanAdminTest(TestCase):
    def test_changelist(self):
        reader = make_reader(first_name="Emma", last_name="Hale")
        make_loan(reader, make_record())
        self.client.force_login(make_user("root", is_staff=True, is_superuser=True))
        response = self.client.get(reverse("admin:loans_loan_changelist"))
        self.assertContains(response, "Emma Hale (R-0001)")
        self.assertContains(response, "B-001 on Tower 3")
        self.assertContains(response, "nobody")

from datetime import timedelta

from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from shed.models import Category, Tool

from .models import Loan, Member


class LendingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user("ann", password="secret-pw")
        cls.member = Member.objects.create(user=cls.user, phone="0123")
        cls.tool = Tool.objects.create(name="Saw", category=Category.objects.create(name="Wood"))
        cls.today = timezone.localdate()

    def borrow(self, days=7):
        data = {"due_on": self.today + timedelta(days=days)}
        return self.client.post(reverse("borrow", args=[self.tool.pk]), data)

    def test_login(self):
        data = {"username": "ann", "password": "secret-pw"}
        self.assertRedirects(self.client.post(reverse("login"), data), reverse("my-loans"))

    def test_visitors_have_to_log_in(self):
        self.assertIn(reverse("login"), self.client.get(reverse("my-loans")).url)

    def test_borrow(self):
        self.client.force_login(self.user)
        self.assertRedirects(self.borrow(), reverse("my-loans"))
        self.assertContains(self.client.get(reverse("my-loans")), "Saw")
        self.tool.refresh_from_db()
        self.assertEqual(self.tool.times_lent, 1)
        self.borrow()
        self.assertEqual(Loan.objects.count(), 1)

    def test_not_too_long(self):
        self.client.force_login(self.user)
        self.assertContains(self.borrow(days=40), "At most four weeks")

    def test_return(self):
        self.client.force_login(self.user)
        loan = Loan.objects.create(tool=self.tool, member=self.member, due_on=self.today)
        self.client.post(reverse("loan-return", args=[loan.pk]))
        loan.refresh_from_db()
        self.assertEqual(loan.returned_on, self.today)

    def test_dashboard(self):
        self.client.force_login(self.user)
        yesterday = self.today - timedelta(days=1)
        Loan.objects.create(tool=self.tool, member=self.member, due_on=yesterday)
        response = self.client.get(reverse("dashboard"))
        self.assertContains(response, "Overdue: 1")
        self.assertContains(response, "Wood: 1")

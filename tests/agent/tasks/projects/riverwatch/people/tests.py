from datetime import date

from django.contrib.auth.models import User
from django.core import mail
from django.test import TestCase
from django.urls import reverse

from .models import Expense, Team, Volunteer


class PeopleTestCase(TestCase):
    def setUp(self):
        self.team = Team.objects.create(name="Upper Mur", town="Leoben", budget=100)
        self.user = User.objects.create_user("ida", email="ida@mail.example", last_name="Roth")
        self.volunteer = Volunteer.objects.create(
            user=self.user, team=self.team, joined_on=date(2024, 3, 1)
        )
        self.expense = self.volunteer.expenses.create(
            purpose="Rubber boots", amount="40.00", spent_on=date(2025, 4, 1)
        )


class PageTests(PeopleTestCase):
    def test_me_needs_login(self):
        self.assertRedirects(self.client.get(reverse("me")), "/accounts/login/?next=/me/")

    def test_me(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse("me")), "Open expenses: 1")

    def test_expenses(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse("expense-list")), "Rubber boots")

    def test_new_expense(self):
        self.client.force_login(self.user)
        data = {"purpose": "Bus", "amount": "3.50", "spent_on": "2025-04-02"}
        response = self.client.post(reverse("expense-new"), data)
        self.assertRedirects(response, "/expenses/")
        self.assertEqual(Expense.objects.get(purpose="Bus").volunteer, self.volunteer)


class ApproveTests(PeopleTestCase):
    def setUp(self):
        super().setUp()
        self.client.force_login(User.objects.create_superuser("office"))
        self.url = reverse("expense-approve", args=[self.expense.pk])

    def test_approve(self):
        self.client.post(self.url)
        self.expense.refresh_from_db()
        self.team.refresh_from_db()
        self.assertEqual(self.expense.status, "approved")
        self.assertEqual(self.team.spent, 40)
        self.assertEqual(mail.outbox[0].to, ["ida@mail.example"])

    def test_budget_too_small(self):
        Team.objects.update(budget=10)
        self.client.post(self.url)
        self.expense.refresh_from_db()
        self.assertEqual(self.expense.status, "open")


class ApiTests(PeopleTestCase):
    def test_own_expenses(self):
        self.client.force_login(self.user)
        self.assertEqual(self.client.get("/api/expenses/").json()[0]["purpose"], "Rubber boots")

    def test_amount(self):
        self.client.force_login(self.user)
        data = {"purpose": "Nothing", "amount": "0", "spent_on": "2025-04-02"}
        response = self.client.post("/api/expenses/", data)
        self.assertEqual(response.status_code, 400)

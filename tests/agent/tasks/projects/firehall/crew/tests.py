from datetime import date
from decimal import Decimal

from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from .models import Certificate, Member, Qualification
from .pay import pay_for


class CrewPagesTest(TestCase):
    def setUp(self):
        user = User.objects.create_user("resi", first_name="Resi", last_name="Huber")
        self.member = Member.objects.create(user=user, badge=17, rank="leader")

    def test_login_needed(self):
        for name in ("crew:member_list", "crew:me"):
            answer = self.client.get(reverse(name))
            self.assertRedirects(answer, f"{reverse('login')}?next={reverse(name)}")

    def test_member_list(self):
        self.client.force_login(self.member.user)
        self.assertContains(self.client.get(reverse("crew:member_list")), "Resi Huber")

    def test_me(self):
        pump = Qualification.objects.create(name="Pump operator")
        Certificate.objects.create(
            member=self.member, qualification=pump, issued_on=date(2023, 5, 6)
        )
        self.client.force_login(self.member.user)
        answer = self.client.get(reverse("crew:me"))
        self.assertContains(answer, "Pump operator")
        self.assertContains(answer, "Badge 17")

    def test_me_without_member(self):
        self.client.force_login(User.objects.create_user("clerk"))
        self.assertEqual(self.client.get(reverse("crew:me")).status_code, 404)

    def test_pay(self):
        self.assertEqual(pay_for(self.member, 90), Decimal("19.50"))

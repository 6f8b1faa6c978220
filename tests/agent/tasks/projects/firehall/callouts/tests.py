from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from crew.models import Member
from garage.models import Vehicle

from .models import Attendance, Callout


class CalloutPagesTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        user = User.objects.create_user("resi", first_name="Resi", last_name="Huber")
        cls.member = Member.objects.create(user=user, badge=17, rank="leader")
        cls.callout = Callout.objects.create(
            number="25-014", kind="fire", place="Mill Lane 3", alarmed_at=timezone.now()
        )
        cls.callout.vehicles.add(Vehicle.objects.create(call_sign="Tank 1", plate="GM-112"))
        Attendance.objects.create(callout=cls.callout, member=cls.member, minutes=120)

    def test_home_is_public(self):
        self.assertContains(self.client.get(reverse("home")), "1 callout")

    def test_list(self):
        self.client.force_login(self.member.user)
        answer = self.client.get(reverse("callouts:callout_list"))
        self.assertContains(answer, "Mill Lane 3")
        self.assertContains(answer, "Tank 1")

    def test_detail(self):
        self.client.force_login(self.member.user)
        answer = self.client.get(reverse("callouts:callout_detail", args=["25-014"]))
        self.assertContains(answer, "Resi Huber")

    def test_pay(self):
        self.client.force_login(self.member.user)
        answer = self.client.get(reverse("callouts:callout_pay", args=["25-014"]))
        self.assertContains(answer, "26.00")

    def test_no_such_callout(self):
        self.client.force_login(self.member.user)
        answer = self.client.get(reverse("callouts:callout_detail", args=["25-999"]))
        self.assertEqual(answer.status_code, 404)

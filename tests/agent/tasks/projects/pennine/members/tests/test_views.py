from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse

from core.samples import a_member, an_observation
from members.models import Interest


class DashboardTests(TestCase):
    def test_counts_own_observations(self):
        member, other = a_member(), a_member()
        an_observation(member)
        an_observation(member)
        an_observation(other)
        self.client.force_login(member.user)
        self.assertContains(self.client.get(reverse("members:dashboard")), "Observations: 2")

    def test_strangers(self):
        self.assertEqual(self.client.get("/members/").status_code, 302)
        self.client.force_login(get_user_model().objects.create_user("guest"))
        self.assertEqual(self.client.get("/members/").status_code, 403)


class DirectoryTests(TestCase):
    def test_hides_who_wants_to(self):
        member = a_member(town="Alston")
        a_member(town="Nenthead", in_directory=False)
        self.client.force_login(member.user)
        response = self.client.get("/members/directory/")
        self.assertContains(response, "Alston")
        self.assertNotContains(response, "Nenthead")


class ProfileTests(TestCase):
    def test_saves(self):
        member = a_member()
        interest = Interest.objects.create(name="Comets")
        self.client.force_login(member.user)
        data = {"phone": "01434 381000", "town": "Alston", "interests": [interest.pk]}
        self.assertRedirects(self.client.post("/members/profile/", data), "/members/")
        member.refresh_from_db()
        self.assertEqual(member.phone, "01434381000")
        self.assertFalse(member.in_directory)

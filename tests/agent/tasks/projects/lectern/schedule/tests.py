from datetime import timedelta

from django.contrib.auth.models import User
from django.test import TestCase
from django.utils import timezone

from proposals.models import Proposal, Speaker, Track

from .models import Room, Slot


class ScheduleTests(TestCase):
    def setUp(self):
        self.room = Room.objects.create(name="Aula", seats=300)
        user = User.objects.create_user("ida", first_name="Ida", last_name="Rhodes")
        self.talk = Proposal.objects.create(
            title="Joins",
            track=Track.objects.create(name="Databases"),
            speaker=Speaker.objects.create(user=user),
        )
        self.now = timezone.now()
        Slot.objects.create(
            room=self.room,
            proposal=self.talk,
            starts_at=self.now - timedelta(minutes=10),
            ends_at=self.now + timedelta(minutes=20),
        )

    def test_programme(self):
        response = self.client.get("/")
        for text in ("Aula", "Joins", "Ida Rhodes", "Databases"):
            self.assertContains(response, text)

    def test_break(self):
        Slot.objects.create(room=self.room, starts_at=self.now, ends_at=self.now)
        self.assertContains(self.client.get("/"), "Break")

    def test_room(self):
        self.assertContains(self.client.get(f"/rooms/{self.room.pk}/"), "300 seats")

    def test_now(self):
        response = self.client.get(f"/rooms/{self.room.pk}/now.json")
        self.assertEqual(response.json(), {"room": "Aula", "title": "Joins"})

    def test_nothing_now(self):
        Slot.objects.all().delete()
        response = self.client.get(f"/rooms/{self.room.pk}/now.json")
        self.assertIsNone(response.json()["title"])

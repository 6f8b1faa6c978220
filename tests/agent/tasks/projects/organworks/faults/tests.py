from django.test import TestCase
from django.urls import reverse

from config.testing import make_fault, make_organ, make_tuner, make_user
from faults.models import Fault
from faults.services import close_fault


class FaultTests(TestCase):
    def test_closing_sets_the_time(self):
        fault = close_fault(make_fault())
        self.assertIsNotNone(fault.closed_at)
        self.assertFalse(Fault.objects.open().exists())

    def test_list_shows_open_faults(self):
        fault = make_fault()
        self.client.force_login(make_user())
        self.assertContains(self.client.get(reverse("faults:list")), fault.title)

    def test_note_has_its_author(self):
        fault, user = make_fault(), make_user()
        self.client.force_login(user)
        self.client.post(reverse("faults:note-new", args=[fault.pk]), {"body": "Needs leather"})
        self.assertEqual(fault.notes.get().author, user)


class FaultApiTests(TestCase):
    def test_tuners_report(self):
        tuner, organ = make_tuner(), make_organ()
        self.client.force_login(tuner.user)
        response = self.client.post("/api/faults/", {"organ": organ.pk, "title": "Hanging note"})
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Fault.objects.get().reported_by, tuner.user)

    def test_title_must_say_something(self):
        self.client.force_login(make_tuner().user)
        response = self.client.post("/api/faults/", {"organ": make_organ().pk, "title": "no"})
        self.assertEqual(response.status_code, 400)

    def test_others_stay_out(self):
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/api/faults/").status_code, 403)

    def test_close(self):
        fault = make_fault()
        self.client.force_login(make_tuner().user)
        self.assertEqual(self.client.post(f"/api/faults/{fault.pk}/close/").json()["status"], "closed")

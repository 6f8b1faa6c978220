from django.test import TestCase
from django.urls import reverse

from library.models import Composer, Part, Work
from players.tests.factories import make_player


class LibraryTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.player = make_player()
        cls.smyth = Composer.objects.create(first_name="Ethel", last_name="Smyth")
        cls.work = Work.objects.create(title="Serenade in D", composer=cls.smyth, shelf="S4")
        Part.objects.create(work=cls.work, label="Horn 1", copies=2)

    def test_list(self):
        self.client.force_login(self.player.user)
        response = self.client.get(reverse("library:work_list"), {"q": "seren"})
        self.assertContains(response, "Ethel Smyth")
        response = self.client.get(reverse("library:work_list"), {"q": "mass"})
        self.assertNotContains(response, "Serenade")

    def test_detail(self):
        self.client.force_login(self.player.user)
        self.assertContains(self.client.get(self.work.get_absolute_url()), "Horn 1")

    def test_api_has_the_parts(self):
        self.client.force_login(self.player.user)
        data = self.client.get(f"/api/works/{self.work.pk}/").json()
        self.assertEqual(data["composer"]["last_name"], "Smyth")
        self.assertEqual(data["parts"], [{"label": "Horn 1", "copies": 2}])
        self.assertEqual(data["download_count"], 0)

    def test_api_needs_a_login(self):
        self.assertIn(self.client.get("/api/works/").status_code, (401, 403))

from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from .models import River, Station


class StationTests(TestCase):
    def setUp(self):
        self.river = River.objects.create(name="Mur", length_km=453)
        self.station = Station.objects.create(
            river=self.river, code="mur-1", name="Old bridge", region="Styria"
        )

    def test_home(self):
        self.assertContains(self.client.get(reverse("home")), "1 rivers at 1 stations")

    def test_list(self):
        Station.objects.create(
            river=self.river, code="mur-2", name="Weir", region="Styria", active=False
        )
        response = self.client.get(reverse("station-list"))
        self.assertContains(response, "Old bridge")
        self.assertNotContains(response, "Weir")

    def test_detail(self):
        response = self.client.get(reverse("station-detail", args=["mur-1"]))
        self.assertContains(response, "No sensors.")

    def test_api(self):
        self.client.force_login(User.objects.create_user("ida"))
        self.assertEqual(self.client.get("/api/stations/").json()[0]["river"], "Mur")

from datetime import date

from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from people.models import Team, Volunteer
from stations.models import River, Station

from .models import Alert, Parameter, Sample


class SamplingTests(TestCase):
    def setUp(self):
        self.user = User.objects.create_user("ida")
        team = Team.objects.create(name="Upper Mur", town="Leoben")
        self.volunteer = Volunteer.objects.create(
            user=self.user, team=team, joined_on=date(2024, 3, 1)
        )
        river = River.objects.create(name="Mur", length_km=453)
        self.station = Station.objects.create(
            river=river, code="mur-1", name="Old bridge", region="Styria", keeper=self.volunteer
        )
        self.nitrate = Parameter.objects.create(name="Nitrate", unit="mg/l", limit=50)
        self.client.force_login(self.user)

    def take_sample(self):
        sample = Sample.objects.create(
            station=self.station, volunteer=self.volunteer, taken_at=timezone.now()
        )
        sample.measurements.create(parameter=self.nitrate, value="12.5")
        return sample

    def test_list(self):
        self.take_sample()
        self.assertContains(self.client.get(reverse("sample-list")), "Nitrate: 12.50 mg/l")

    def test_detail(self):
        url = reverse("sample-detail", args=[self.take_sample().pk])
        self.assertContains(self.client.get(url), "Old bridge, ida, New")

    def test_api_create(self):
        data = {
            "station": self.station.pk,
            "taken_at": "2025-04-01T08:00:00Z",
            "measurements": [{"parameter": self.nitrate.pk, "value": "9.1"}],
        }
        response = self.client.post("/api/samples/", data, content_type="application/json")
        self.assertEqual(response.status_code, 201)
        self.assertEqual(response.json()["taken_by"], "ida")

    def test_close_alert(self):
        alert = Alert.objects.create(station=self.station, level="danger", message="Oil")
        response = self.client.post(f"/api/alerts/{alert.pk}/close/")
        self.assertEqual(response.status_code, 200)
        alert.refresh_from_db()
        self.assertIsNotNone(alert.closed_at)

from datetime import timedelta

from django.utils import timezone
from rest_framework.test import APITestCase

from coldstore.samples.models import Freezer
from coldstore.sensors.models import Probe, Reading
from tests import factories


class ProbeApiTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        freezer = Freezer.objects.create(name="Polar", room="B2")
        cls.probe = Probe.objects.create(serial="P-1", freezer=freezer, alarm_above=-70)
        for minutes, celsius in ((30, -79), (10, -81), (20, -80)):
            Reading.objects.create(
                probe=cls.probe,
                celsius=celsius,
                taken_at=timezone.now() - timedelta(minutes=minutes),
            )

    def setUp(self):
        self.client.force_authenticate(factories.user())

    def test_probes(self):
        row = self.client.get("/api/v1/probes/").json()["results"][0]
        self.assertEqual((row["serial"], row["freezer"]), ("P-1", "Polar"))

    def test_newest_readings_first(self):
        body = self.client.get(f"/api/v1/probes/{self.probe.pk}/readings/").json()
        self.assertEqual([row["celsius"] for row in body], ["-81.00", "-80.00", "-79.00"])

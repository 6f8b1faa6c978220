import datetime

from rest_framework.test import APITestCase

from parcels.tests.factories import make_depot, make_parcel, make_user
from runs.models import Run, Stop, Van


class RunApiTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.driver = make_user("driver")
        van = Van.objects.create(plate="1-ABC-234", depot=make_depot())
        cls.tour = Run.objects.create(van=van, driver=cls.driver, day=datetime.date(2026, 3, 2))
        Stop.objects.create(run=cls.tour, parcel=make_parcel(make_user()), position=1)

    def test_drivers_see_their_runs(self):
        self.client.force_authenticate(self.driver)
        (run,) = self.client.get("/api/v1/runs/").json()
        self.assertEqual(run["van"], "1-ABC-234")
        self.assertEqual(run["depot"], "ghe")
        self.assertEqual(run["stops"][0]["parcel"], "P-1")

    def test_drivers_dont_see_other_runs(self):
        self.client.force_authenticate(make_user("other"))
        self.assertEqual(self.client.get(f"/api/v1/runs/{self.tour.pk}/").status_code, 404)

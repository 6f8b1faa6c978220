from django.test import TestCase
from rest_framework.test import APIClient

from workshop.models import Job
from workshop.tests.base import WorkshopMixin


class ApiTests(WorkshopMixin, TestCase):
    client_class = APIClient

    def setUp(self):
        self.client.force_authenticate(self.user)

    def test_visitors_are_refused(self):
        self.client.force_authenticate(None)
        for path in ("/api/jobs/", "/api/parts/", "/api/takings/"):
            with self.subTest(path):
                self.assertEqual(self.client.get(path).status_code, 403)

    def test_a_job(self):
        body = self.client.get(f"/api/jobs/{self.job.pk}/").json()
        self.assertEqual(body["customer"], "Ines Marr")
        self.assertEqual(body["lines"][0]["part"], "Chain")

    def test_jobs_are_listed(self):
        self.assertContains(self.client.get("/api/jobs/"), self.job.reference)

    def test_a_job_is_ready_once(self):
        path = f"/api/jobs/{self.job.pk}/ready/"
        self.assertEqual(self.client.post(path).json()["status"], "ready")
        self.assertEqual(self.client.post(path).status_code, 409)

    def test_customers_follow_their_link(self):
        self.client.force_authenticate(None)
        body = self.client.get(f"/api/status/{self.job.token}/").json()
        self.assertEqual(body, {"status": "waiting", "ready_at": None})

    def test_takings(self):
        Job.objects.update(status=Job.Status.COLLECTED)
        self.client.force_authenticate(self.office)
        body = self.client.get("/api/takings/").json()
        self.assertEqual(float(body["total"]), 39.8)
        self.assertEqual(body["lines"], 1)

    def test_the_office_sets_prices(self):
        path = f"/api/parts/{self.part.pk}/"
        refused = self.client.patch(path, {"price": "1.00"}, format="json")
        self.assertEqual(refused.status_code, 403)
        self.client.force_authenticate(self.office)
        done = self.client.patch(path, {"price": "21.00"}, format="json")
        self.assertEqual(done.json()["price"], "21.00")
        self.assertEqual(done.json()["supplier"]["name"], "Cogs and Sons")

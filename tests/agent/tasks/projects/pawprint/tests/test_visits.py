from datetime import timedelta

from django.utils import timezone

from tests.base import ClinicTestCase
from visits.models import Visit


class VisitTests(ClinicTestCase):
    def test_clients_see_visits_of_their_own_animals(self):
        self.visit(self.mimi)
        self.visit(self.rex)
        self.client.force_authenticate(self.nora)
        response = self.client.get("/api/v1/visits/")
        self.assertContains(response, "Mimi")
        self.assertNotContains(response, "Rex")

    def test_visitors_are_refused(self):
        self.assertEqual(self.client.get("/api/v1/visits/").status_code, 401)

    def test_cost_and_treatments(self):
        visit = self.visit(self.mimi)
        self.treatment(visit)
        self.client.force_authenticate(self.nora)
        data = self.client.get(f"/api/v1/visits/{visit.pk}/").data
        self.assertEqual(data["cost"], "7.00")
        self.assertEqual(data["treatments"], [{"medicine": "Carprofen", "amount": 2}])

    def test_book_a_visit(self):
        self.client.force_authenticate(self.nora)
        data = {"animal": self.mimi.pk, "reason": "Vaccination"}
        data["starts_at"] = timezone.now() - timedelta(hours=1)
        self.assertEqual(self.client.post("/api/v1/visits/", data).status_code, 400)
        data["starts_at"] = timezone.now() + timedelta(days=1)
        self.assertEqual(self.client.post("/api/v1/visits/", data).status_code, 201)
        data["animal"] = self.rex.pk
        self.assertEqual(self.client.post("/api/v1/visits/", data).status_code, 400)
        self.assertEqual(Visit.objects.get().reason, "Vaccination")

    def test_cancel_once(self):
        url = f"/api/v1/visits/{self.visit(self.mimi).pk}/cancel/"
        self.client.force_authenticate(self.nora)
        self.assertTrue(self.client.post(url).data["cancelled"])
        self.assertEqual(self.client.post(url).status_code, 409)


class InvoiceTests(ClinicTestCase):
    def test_client_reads_and_pays(self):
        invoice = self.invoice(self.mimi)
        self.client.force_authenticate(self.nora)
        self.assertContains(self.client.get("/api/v1/invoices/"), "2031-0001")
        url = f"/api/v1/invoices/{invoice.pk}/"
        self.assertIsNone(self.client.get(url).data["paid_at"])
        self.assertIsNotNone(self.client.post(f"{url}pay/").data["paid_at"])
        self.assertEqual(self.client.post(f"{url}pay/").status_code, 409)

    def test_opening_hours_are_public(self):
        self.assertContains(self.client.get("/api/v1/opening-hours/"), "saturday")

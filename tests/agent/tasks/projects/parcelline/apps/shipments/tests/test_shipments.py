from django.utils import timezone
from rest_framework.test import APITestCase

from apps.accounts.tests.factories import make_customer, make_user
from apps.core.permissions import DISPATCHERS
from apps.depots.models import Depot
from apps.shipments.models import Parcel, Shipment, TrackingEvent


class ShipmentTestCase(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ham = Depot.objects.create(code="HAM1", name="Harbour", city="Hamburg", capacity=900)
        cls.kel = Depot.objects.create(code="KEL1", name="Fjord", city="Kiel", capacity=300)
        cls.customer = make_customer()
        cls.shipment = Shipment.objects.create(
            reference="A-1", customer=cls.customer, origin=cls.ham, destination=cls.kel
        )


class ShipmentApiTests(ShipmentTestCase):
    def test_list_has_own_shipments(self):
        Shipment.objects.create(
            reference="B-1", customer=make_customer("Other"), origin=self.ham, destination=self.kel
        )
        self.client.force_login(self.customer.user)
        response = self.client.get("/api/v1/shipments/")
        self.assertEqual([s["reference"] for s in response.json()], ["A-1"])

    def test_detail(self):
        Parcel.objects.create(shipment=self.shipment, weight_g=400)
        Parcel.objects.create(shipment=self.shipment, weight_g=700, fragile=True)
        TrackingEvent.objects.create(
            shipment=self.shipment, kind="loaded", depot=self.ham, happened_at=timezone.now()
        )
        self.client.force_login(make_user(is_staff=True))
        data = self.client.get(f"/api/v1/shipments/{self.shipment.pk}/").json()
        self.assertEqual(data["total_weight_g"], 1100)
        self.assertEqual(data["customer"], "Lamp & Co")
        self.assertEqual(data["last_event"], {"kind": "loaded", "depot": "HAM1"})

    def test_create(self):
        self.client.force_login(self.customer.user)
        response = self.client.post(
            "/api/v1/shipments/",
            {"reference": "A-2", "origin": "HAM1", "destination": "KEL1", "parcels": [{"weight_g": 90}]},
            format="json",
        )
        self.assertEqual(response.status_code, 201, response.content)
        self.assertEqual(Shipment.objects.get(reference="A-2").parcels.count(), 1)

    def test_tracking_codes_differ(self):
        other = Shipment.objects.create(
            reference="A-3", customer=self.customer, origin=self.ham, destination=self.kel
        )
        self.assertNotEqual(other.tracking_code, self.shipment.tracking_code)


class EventApiTests(ShipmentTestCase):
    def post(self, **data):
        return self.client.post(
            "/api/v1/events/",
            {"shipment": self.shipment.pk, "happened_at": "2026-01-02T10:00:00Z", **data},
            format="json",
        )

    def test_customers_may_not(self):
        self.client.force_login(self.customer.user)
        self.assertEqual(self.post(kind="scanned").status_code, 403)
        self.assertEqual(self.client.get("/api/v1/events/").status_code, 403)

    def test_dispatcher_reports(self):
        self.client.force_login(make_user(DISPATCHERS))
        self.assertEqual(self.post(kind="scanned", depot="HAM1").status_code, 201)
        self.shipment.refresh_from_db()
        self.assertEqual(self.shipment.status, "moving")

    def test_nothing_after_delivery(self):
        self.client.force_login(make_user(DISPATCHERS))
        self.assertEqual(self.post(kind="handed_over").status_code, 201)
        self.assertEqual(self.post(kind="scanned").status_code, 409)

from rest_framework.test import APITestCase

from parcels.models import Extra, Parcel

from .factories import make_depot, make_parcel, make_scan, make_user


class ParcelApiTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ines = make_user(first_name="Ines", last_name="Maes")
        cls.clerk = make_user("clerk", is_staff=True)
        cls.parcel = make_parcel(cls.ines)
        make_parcel(cls.clerk, "P-2")

    def test_needs_login(self):
        self.assertEqual(self.client.get("/api/v1/parcels/").status_code, 401)

    def test_own_parcels(self):
        make_scan(self.parcel)
        self.client.force_authenticate(self.ines)
        (row,) = self.client.get("/api/v1/parcels/").json()
        self.assertEqual(row["sender"], "Ines Maes")
        self.assertEqual(row["depot"]["code"], "ghe")
        self.assertEqual(row["last_scan"], {"kind": "arrived", "place": "Ghent North"})
        self.assertEqual(row["scans"], 1)

    def test_staff_sees_all(self):
        self.client.force_authenticate(self.clerk)
        self.assertEqual(len(self.client.get("/api/v1/parcels/").json()), 2)

    def test_state_filter(self):
        self.client.force_authenticate(self.clerk)
        self.assertEqual(self.client.get("/api/v1/parcels/?state=lost").json(), [])

    def test_create(self):
        Extra.objects.create(name="signature", price_cents=150)
        make_depot("ant")
        self.client.force_authenticate(self.ines)
        data = {
            "number": "P-3",
            "depot": "ant",
            "recipient": "Els Peeters",
            "street": "Meir 5",
            "postcode": "2000",
            "weight_g": 800,
            "extras": ["signature"],
        }
        response = self.client.post("/api/v1/parcels/", data)
        self.assertEqual(response.status_code, 201, response.content)
        self.assertEqual(Parcel.objects.get(number="P-3").sender, self.ines)
        data.update(number="P-4", weight_g=40000)
        self.assertEqual(self.client.post("/api/v1/parcels/", data).status_code, 400)

    def test_reroute(self):
        self.client.force_authenticate(self.ines)
        url = f"/api/v1/parcels/{self.parcel.pk}/reroute/"
        data = {"street": "Veldstraat 9", "postcode": "9000"}
        self.assertEqual(self.client.post(url, data).json()["street"], "Veldstraat 9")
        Parcel.objects.filter(pk=self.parcel.pk).update(state=Parcel.State.ON_VAN)
        self.assertEqual(self.client.post(url, data).status_code, 409)


class TrackTests(APITestCase):
    def test_track(self):
        parcel = make_parcel(make_user())
        make_scan(parcel)
        data = self.client.get("/api/v1/track/P-1/").json()
        self.assertEqual(data["state"], "registered")
        self.assertEqual(len(data["scans"]), 1)

    def test_unknown_number(self):
        self.assertEqual(self.client.get("/api/v1/track/nope/").status_code, 404)


class ScanApiTests(APITestCase):
    def test_only_staff(self):
        self.client.force_authenticate(make_user())
        self.assertEqual(self.client.get("/api/v1/scans/").status_code, 403)

    def test_scan(self):
        clerk = make_user("clerk", is_staff=True)
        make_parcel(clerk)
        self.client.force_authenticate(clerk)
        data = {
            "parcel": "P-1",
            "kind": "loaded",
            "place": "Gate 4",
            "scanned_at": "2026-03-02T06:10:00Z",
        }
        self.assertEqual(self.client.post("/api/v1/scans/", data).status_code, 201)
        self.assertContains(self.client.get("/api/v1/scans/"), "Gate 4")

from django.test import TestCase

from core.testing import department, depot, member, rows, vehicle
from fleet.models import Member, Vehicle


class VehicleApiTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.parks, cls.roads = department("parks"), department("roads")
        cls.driver = member("dana", cls.parks)
        cls.boss = member("boris", cls.parks, Member.Role.DISPATCHER)
        cls.auditor = member("aurel", cls.roads, Member.Role.AUDITOR)
        cls.mine = vehicle("L-100P", cls.parks, depot=depot(cls.parks))
        cls.theirs = vehicle("L-200R", cls.roads, depot=depot(cls.roads))

    def test_stranger(self):
        self.assertIn(self.client.get("/api/vehicles/").status_code, (401, 403))

    def test_status_is_open(self):
        self.assertEqual(self.client.get("/api/status/").json(), {"status": "ok"})

    def test_own_department(self):
        self.client.force_login(self.driver.user)
        plates = [row["plate"] for row in rows(self.client.get("/api/vehicles/"))]
        self.assertEqual(plates, ["L-100P"])
        self.assertEqual(self.client.get(f"/api/vehicles/{self.theirs.pk}/").status_code, 404)

    def test_auditor_sees_all_and_changes_nothing(self):
        self.client.force_login(self.auditor.user)
        self.assertEqual(len(rows(self.client.get("/api/vehicles/"))), 2)
        answer = self.client.patch(
            f"/api/vehicles/{self.theirs.pk}/", {"make": "x"}, "application/json"
        )
        self.assertEqual(answer.status_code, 403)

    def test_driver_does_not_write(self):
        self.client.force_login(self.driver.user)
        answer = self.client.post("/api/vehicles/", {"plate": "L-1", "make": "MAN"})
        self.assertEqual(answer.status_code, 403)

    def test_dispatcher_creates(self):
        self.client.force_login(self.boss.user)
        answer = self.client.post("/api/vehicles/", {"plate": "L-1", "make": "MAN"})
        self.assertEqual(answer.status_code, 201)
        self.assertEqual(Vehicle.objects.get(plate="L-1").department, self.parks)

    def test_depot_of_others(self):
        self.client.force_login(self.boss.user)
        answer = self.client.patch(
            f"/api/vehicles/{self.mine.pk}/",
            {"depot_id": self.theirs.depot_id},
            "application/json",
        )
        self.assertEqual(answer.status_code, 400)

    def test_filter(self):
        vehicle("L-300P", self.parks, state="workshop")
        self.client.force_login(self.driver.user)
        plates = [r["plate"] for r in rows(self.client.get("/api/vehicles/?state=workshop"))]
        self.assertEqual(plates, ["L-300P"])

    def test_members(self):
        self.client.force_login(self.driver.user)
        names = {row["username"] for row in rows(self.client.get("/api/members/"))}
        self.assertEqual(names, {"dana", "boris"})

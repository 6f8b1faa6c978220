from django.test import TestCase

from core.testing import make_craft, make_repair, make_user
from workshop import services
from workshop.models import Repair


class ServiceTests(TestCase):
    def test_close_takes_parts(self):
        repair = make_repair(parts=1)
        services.close_repair(repair)
        repair.refresh_from_db()
        self.assertEqual(repair.state, "done")
        self.assertEqual(repair.used_parts.get().part.stock, 7)


class ApiTests(TestCase):
    def setUp(self):
        self.user = make_user(staff=True, groups=["mechanics"])
        self.client.force_login(self.user)

    def test_create(self):
        craft = make_craft()
        response = self.client.post(
            "/api/v1/repairs/", {"craft": craft.code, "description": "Flat tyre"}
        )
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Repair.objects.get().reported_by, self.user)

    def test_close(self):
        repair = make_repair()
        response = self.client.post(f"/api/v1/repairs/{repair.key}/close/")
        self.assertEqual(response.json()["state"], "done")

    def test_parts_are_for_staff(self):
        self.client.force_login(make_user())
        data = {"title": "Tube", "sku": "T1", "price": "9.00"}
        self.assertEqual(self.client.post("/api/v1/parts/", data).status_code, 403)
        self.client.force_login(self.user)
        self.assertEqual(self.client.post("/api/v1/parts/", data).status_code, 201)


class BoardTests(TestCase):
    def test_board(self):
        repair = make_repair(parts=1)
        make_repair(description="done", state="done")
        self.client.force_login(make_user("greta", staff=True))
        response = self.client.get("/desk/workshop/")
        self.assertContains(response, repair.craft.code)
        self.assertContains(response, "2 x Part")
        self.assertEqual(len(response.context["repairs"]), 1)

from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse

from kitchens.models import Kitchen
from orders.models import Order, Supplier
from orders.services import cancel_order, place_order
from recipes.models import Ingredient


class OrderTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.cook = get_user_model().objects.create_user("cook", password="x")
        cls.kitchen = Kitchen.objects.create(name="North", city="Graz")
        cls.kitchen.members.add(cls.cook)
        cls.supplier = Supplier.objects.create(name="Farm", email="farm@example.com")
        cls.onion = Ingredient.objects.create(name="Onion")
        cls.order = place_order(
            kitchen=cls.kitchen,
            supplier=cls.supplier,
            placed_by=cls.cook,
            delivery_date="2025-03-03",
            lines=[{"ingredient": cls.onion, "quantity": 3, "price": 2}],
        )

    def setUp(self):
        self.client.force_login(self.cook)

    def test_total(self):
        self.assertEqual(self.order.total, 6)

    def test_cancel_once(self):
        self.assertTrue(cancel_order(self.order))
        self.assertFalse(cancel_order(self.order))

    def test_pages(self):
        self.assertContains(self.client.get(reverse("orders:list")), "Farm")
        self.assertContains(self.client.get(self.order.get_absolute_url()), "Onion")

    def test_api_create(self):
        response = self.client.post(
            "/api/orders/",
            {
                "kitchen": self.kitchen.pk,
                "supplier": self.supplier.pk,
                "delivery_date": "2025-03-04",
                "lines": [{"ingredient": self.onion.pk, "quantity": "2.5", "price": "1.20"}],
            },
            content_type="application/json",
        )
        self.assertEqual(response.status_code, 201, response.content)
        self.assertEqual(response.json()["total"], "3.00")
        self.assertEqual(Order.objects.count(), 2)

    def test_api_cancel(self):
        url = f"/api/orders/{self.order.pk}/cancel/"
        self.assertEqual(self.client.post(url).json()["status"], "cancelled")
        self.assertEqual(self.client.post(url).status_code, 409)

    def test_api_suppliers(self):
        data = self.client.get("/api/suppliers/").json()
        self.assertEqual(data[0]["name"], "Farm")

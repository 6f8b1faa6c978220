from datetime import date

from django.contrib.auth import get_user_model
from django.core import mail
from django.test import TestCase
from django.urls import reverse

from customers.models import Customer
from hires import services
from hires.models import Hire, HireItem, Payment
from wardrobe.models import Costume, Era


class HireTests(TestCase):
    def setUp(self):
        self.user = get_user_model().objects.create_user("otello", "otello@mail.example")
        customer = Customer.objects.create(
            user=self.user, organisation="Village Players", contact="Otello"
        )
        era = Era.objects.create(name="Renaissance")
        self.cape = Costume.objects.create(name="Cape", era=era, size="M", day_rate=9, tag="K-3")
        self.hire = Hire.objects.create(
            customer=customer, picked_up_on=date(2025, 5, 1), due_on=date(2025, 5, 4)
        )
        self.item = HireItem.objects.create(hire=self.hire, costume=self.cape, price="27.00")

    def test_my_hires(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse("hires:mine")), f"Hire {self.hire.pk}")

    def test_detail(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(self.hire.get_absolute_url()), "Cape: 27.00")

    def test_remark(self):
        self.client.force_login(self.user)
        url = reverse("hires:remark", args=[self.hire.pk])
        self.assertRedirects(self.client.post(url, {"remark": "late"}), f"/hires/{self.hire.pk}/")
        self.hire.refresh_from_db()
        self.assertEqual(self.hire.remark, "late")

    def test_receipt(self):
        Payment.objects.create(hire=self.hire, amount=20, paid_on=date(2025, 5, 1))
        self.client.force_login(self.user)
        page = self.client.get(reverse("hires:receipt", args=[self.hire.pk]))
        self.assertContains(page, "paid 20.00 of 27.00")

    def test_only_what_is_out_comes_back(self):
        with self.assertRaises(services.NotOut):
            services.take_back(self.hire)
        self.assertEqual(mail.outbox, [])

    def test_damage_needs_a_repair(self):
        Hire.objects.update(status=Hire.Status.OUT)
        services.take_back(self.hire, {self.item.pk: "torn seam"})
        self.cape.refresh_from_db()
        self.assertEqual(self.cape.condition, Costume.Condition.BROKEN)
        self.assertEqual(self.cape.repairs.get().what, "torn seam")

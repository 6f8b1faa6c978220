from datetime import date

from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse

from customers.models import Customer
from hires.models import Hire, HireItem
from wardrobe.models import Costume, Era


class AccountTests(TestCase):
    def setUp(self):
        self.user = get_user_model().objects.create_user("gilda", "gilda@mail.example")
        self.customer = Customer.objects.create(
            user=self.user, organisation="Opera Society", contact="Gilda"
        )

    def test_login_is_needed(self):
        page = self.client.get(reverse("customers:account"))
        self.assertRedirects(page, "/account/login/?next=/customer/account/")

    def test_sums(self):
        era = Era.objects.create(name="Baroque")
        cape = Costume.objects.create(name="Cape", era=era, size="M", day_rate=9, tag="K-2")
        hire = Hire.objects.create(
            customer=self.customer, picked_up_on=date(2024, 3, 1), due_on=date(2024, 3, 4)
        )
        HireItem.objects.create(hire=hire, costume=cape, price="27.00")
        self.client.force_login(self.user)
        page = self.client.get(reverse("customers:account"))
        self.assertContains(page, "2024: 1 hires, 27.00")
        self.assertContains(page, "Total: 27.00")

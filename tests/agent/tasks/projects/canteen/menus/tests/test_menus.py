from datetime import date

from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse

from kitchens.models import Kitchen
from menus.models import Meal, MenuPlan
from recipes.models import Recipe


class MenuTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.cook = get_user_model().objects.create_user("cook", password="x")
        cls.kitchen = Kitchen.objects.create(name="North", city="Graz")
        cls.kitchen.members.add(cls.cook)
        recipe = Recipe.objects.create(kitchen=cls.kitchen, author=cls.cook, title="Goulash")
        cls.plan = MenuPlan.objects.create(kitchen=cls.kitchen, week_start=date(2025, 3, 3))
        Meal.objects.create(plan=cls.plan, recipe=recipe, day=0, servings=40)
        Meal.objects.create(plan=cls.plan, recipe=recipe, day=1, servings=30)

    def test_total_servings(self):
        self.assertEqual(self.plan.total_servings, 70)

    def test_pages(self):
        self.client.force_login(self.cook)
        for url in [reverse("menus:list"), self.plan.get_absolute_url()]:
            response = self.client.get(url)
            self.assertContains(response, "Goulash")
            self.assertContains(response, "70 servings")

    def test_dashboard(self):
        self.client.force_login(self.cook)
        response = self.client.get(reverse("menus:dashboard"))
        self.assertContains(response, "North")

    def test_login_needed(self):
        response = self.client.get(reverse("menus:list"))
        self.assertEqual(response.status_code, 302)

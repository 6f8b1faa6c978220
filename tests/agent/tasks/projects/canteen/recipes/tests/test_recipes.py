from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse

from kitchens.models import Kitchen
from recipes.models import Allergen, Ingredient, Recipe, RecipeIngredient


class RecipeTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.cook = get_user_model().objects.create_user("cook", password="x")
        cls.kitchen = Kitchen.objects.create(name="North", city="Graz")
        cls.other = Kitchen.objects.create(name="South", city="Linz")
        cls.kitchen.members.add(cls.cook)
        cls.recipe = Recipe.objects.create(kitchen=cls.kitchen, author=cls.cook, title="Goulash")
        cls.foreign = Recipe.objects.create(kitchen=cls.other, author=cls.cook, title="Strudel")
        flour = Ingredient.objects.create(name="Flour")
        flour.allergens.add(Allergen.objects.get(code="A"))
        RecipeIngredient.objects.create(recipe=cls.recipe, ingredient=flour, quantity="0.5")

    def setUp(self):
        self.client.force_login(self.cook)

    def test_list(self):
        response = self.client.get(reverse("recipes:list"))
        self.assertContains(response, "Goulash")
        self.assertNotContains(response, "Strudel")

    def test_foreign_detail_is_404(self):
        response = self.client.get(reverse("recipes:detail", args=[self.foreign.pk]))
        self.assertEqual(response.status_code, 404)

    def test_create(self):
        response = self.client.post(
            reverse("recipes:create"),
            {"kitchen": self.kitchen.pk, "title": "Dumplings", "portions": 20},
        )
        recipe = Recipe.objects.get(title="Dumplings")
        self.assertRedirects(response, recipe.get_absolute_url())
        self.assertEqual(recipe.author, self.cook)

    def test_api(self):
        data = self.client.get("/api/recipes/").json()
        self.assertEqual([row["title"] for row in data], ["Goulash"])
        self.assertEqual(data[0]["allergens"], ["A"])

    def test_api_foreign_kitchen(self):
        response = self.client.post(
            "/api/recipes/", {"kitchen": self.other.pk, "title": "Soup", "portions": 5}
        )
        self.assertEqual(response.status_code, 400)

    def test_api_needs_login(self):
        self.client.logout()
        self.assertIn(self.client.get("/api/recipes/").status_code, [401, 403])

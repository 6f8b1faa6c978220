from django.conf import settings
from django.db import models
from django.urls import reverse

from kitchens.models import Kitchen, OfKitchenQuerySet, TimeStampedModel


class Allergen(models.Model):
    """One of the allergens that have to be printed on the menu."""

    code = models.CharField(max_length=2, unique=True)
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.name}"


class Ingredient(TimeStampedModel):
    class Unit(models.TextChoices):
        KILOGRAM = "kg", "kilogram"
        LITRE = "l", "litre"
        PIECE = "pc", "piece"

    name = models.CharField(max_length=100, unique=True)
    unit = models.CharField(max_length=2, choices=Unit.choices, default=Unit.KILOGRAM)
    allergens = models.ManyToManyField(Allergen, blank=True, related_name="ingredients")

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Recipe(TimeStampedModel):
    kitchen = models.ForeignKey(Kitchen, on_delete=models.CASCADE, related_name="recipes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="recipes"
    )
    title = models.CharField(max_length=150)
    instructions = models.TextField(blank=True)
    portions = models.PositiveIntegerField(default=10)
    is_vegetarian = models.BooleanField(default=False)
    ingredients = models.ManyToManyField(
        Ingredient, through="RecipeIngredient", related_name="recipes"
    )

    objects = OfKitchenQuerySet.as_manager()

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("recipes:detail", args=[self.pk])

    def allergen_codes(self):
        codes = {
            allergen.code
            for ingredient in self.ingredients.all()
            for allergen in ingredient.allergens.all()
        }
        return sorted(codes)


class RecipeIngredient(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="items")
    ingredient = models.ForeignKey(Ingredient, on_delete=models.PROTECT, related_name="items")
    quantity = models.DecimalField(max_digits=8, decimal_places=3)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["recipe", "ingredient"], name="recipe_ingredient_once"
            ),
        ]

    def __str__(self):
        return f"{self.quantity} {self.ingredient_id}"

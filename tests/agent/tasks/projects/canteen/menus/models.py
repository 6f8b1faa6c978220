from django.db import models
from django.db.models import Sum
from django.urls import reverse

from kitchens.models import Kitchen, OfKitchenQuerySet, TimeStampedModel
from recipes.models import Recipe


class MenuPlan(TimeStampedModel):
    class Status(models.TextChoices):
        DRAFT = "draft", "draft"
        PUBLISHED = "published", "published"

    kitchen = models.ForeignKey(Kitchen, on_delete=models.CASCADE, related_name="menu_plans")
    week_start = models.DateField(help_text="The Monday of the week.")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.DRAFT)

    objects = OfKitchenQuerySet.as_manager()

    class Meta:
        ordering = ["-week_start", "kitchen_id"]
        constraints = [
            models.UniqueConstraint(fields=["kitchen", "week_start"], name="one_plan_a_week"),
        ]

    def __str__(self):
        return f"{self.kitchen_id}: week of {self.week_start}"

    def get_absolute_url(self):
        return reverse("menus:detail", args=[self.pk])

    @property
    def total_servings(self):
        return self.meals.aggregate(total=Sum("servings"))["total"] or 0


class Meal(TimeStampedModel):
    class Day(models.IntegerChoices):
        MONDAY = 0, "Monday"
        TUESDAY = 1, "Tuesday"
        WEDNESDAY = 2, "Wednesday"
        THURSDAY = 3, "Thursday"
        FRIDAY = 4, "Friday"

    plan = models.ForeignKey(MenuPlan, on_delete=models.CASCADE, related_name="meals")
    recipe = models.ForeignKey(Recipe, on_delete=models.PROTECT, related_name="meals")
    day = models.PositiveSmallIntegerField(choices=Day.choices)
    servings = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["day", "id"]

    def __str__(self):
        return f"{self.get_day_display()}: {self.recipe_id}"

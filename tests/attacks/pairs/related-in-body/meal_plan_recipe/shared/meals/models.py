from django.conf import settings
from django.db import models


class Recipe(models.Model):
    cook = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes"
    )
    title = models.CharField(max_length=120)
    steps = models.TextField()

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class PlannedMeal(models.Model):
    cook = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="planned_meals"
    )
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="planned")
    day = models.DateField()
    portions = models.PositiveSmallIntegerField(default=2)

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.day}: {self.recipe}"

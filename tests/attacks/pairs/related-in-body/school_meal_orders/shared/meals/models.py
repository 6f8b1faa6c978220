from django.conf import settings
from django.db import models


class Dish(models.Model):
    name = models.CharField(max_length=80)
    cents = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Child(models.Model):
    parent = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="children"
    )
    name = models.CharField(max_length=80)
    owed_cents = models.PositiveIntegerField(default=0)

    def __str__(self):
        return self.name


class MealOrder(models.Model):
    child = models.ForeignKey(Child, on_delete=models.CASCADE, related_name="orders")
    dish = models.ForeignKey(Dish, on_delete=models.PROTECT, related_name="+")
    day = models.DateField()

    class Meta:
        ordering = ["day"]

from django.conf import settings
from django.db import models


class Address(models.Model):
    resident = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="addresses", on_delete=models.CASCADE)
    street = models.CharField(max_length=120)
    town = models.CharField(max_length=80)
    door_hint = models.CharField(max_length=200, blank=True)

    def __str__(self):
        return f"{self.street}, {self.town} ({self.door_hint})"


class Meal(models.Model):
    title = models.CharField(max_length=100)
    vegetarian = models.BooleanField(default=False)


class MealOrder(models.Model):
    ordered_by = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="meal_orders", on_delete=models.CASCADE)
    meal = models.ForeignKey(Meal, related_name="orders", on_delete=models.PROTECT)
    address = models.ForeignKey(Address, related_name="orders", on_delete=models.PROTECT)
    day = models.DateField()
    remark = models.CharField(max_length=200, blank=True)

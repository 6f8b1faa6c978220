from django.conf import settings
from django.db import models


class Dish(models.Model):
    day = models.DateField()
    name = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        ordering = ["day", "name"]


class Meal(models.Model):
    pupil = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meals")
    dish = models.ForeignKey(Dish, on_delete=models.PROTECT)
    diet_note = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Meal(models.Model):
    day = models.DateField()
    name = models.CharField(max_length=80)
    portions_weighed = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["day", "pk"]


class Order(models.Model):
    meal = models.ForeignKey(Meal, on_delete=models.CASCADE, related_name="orders")
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meal_orders")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meal", "employee"], name="one_order_per_meal")]

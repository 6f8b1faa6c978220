from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Dish(models.Model):
    name = models.CharField(max_length=80)
    price_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name", "pk"]


class Order(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="catering_orders")
    event_day = models.DateField()
    total_cents = models.PositiveBigIntegerField()

    class Meta:
        ordering = ["-pk"]


class Portion(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="portions")
    dish = models.ForeignKey(Dish, on_delete=models.PROTECT, related_name="+")
    quantity = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(500)])

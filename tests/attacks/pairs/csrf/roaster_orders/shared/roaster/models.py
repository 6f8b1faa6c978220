from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bean_orders")
    beans = models.CharField(max_length=10, choices=[("huila", "Huila"), ("sidamo", "Sidamo")])
    kilos = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(50)])
    paid = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Customer(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="customer"
    )
    company = models.CharField(max_length=80)
    discount_percent = models.PositiveSmallIntegerField(default=0)


class Product(models.Model):
    class Category(models.TextChoices):
        FASTENERS = "fasteners"
        TOOLS = "tools"
        SAFETY = "safety"

    sku = models.CharField(max_length=20, unique=True)
    category = models.CharField(max_length=12, choices=Category)
    list_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["sku"]

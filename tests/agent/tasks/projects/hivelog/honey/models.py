from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models

from apiaries.models import Hive
from core.models import Stamped


class Harvest(Stamped):
    hive = models.ForeignKey(Hive, on_delete=models.PROTECT, related_name="harvests")
    harvested_on = models.DateField()
    kilograms = models.DecimalField(
        max_digits=6, decimal_places=2, validators=[MinValueValidator(0)]
    )
    variety = models.CharField(max_length=40)

    class Meta:
        ordering = ["-harvested_on", "-id"]

    def __str__(self):
        return f"{self.kilograms} kg of {self.variety}"


class Batch(Stamped):
    code = models.CharField(max_length=16, unique=True)
    harvests = models.ManyToManyField(Harvest, related_name="batches")
    bottled_on = models.DateField()
    jars = models.PositiveIntegerField()

    class Meta:
        verbose_name_plural = "batches"

    def __str__(self):
        return self.code


class JarOrder(Stamped):
    class Status(models.TextChoices):
        OPEN = "open", "Open"
        SHIPPED = "shipped", "Shipped"
        CANCELLED = "cancelled", "Cancelled"

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="jar_orders"
    )
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, related_name="orders")
    quantity = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    address = models.TextField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OPEN)

    class Meta:
        ordering = ["id"]

    def __str__(self):
        return f"Order {self.pk}"

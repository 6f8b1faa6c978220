from django.conf import settings
from django.db import models

from core.models import Stamped
from stations.models import Craft


class Part(Stamped):
    title = models.CharField(max_length=80)
    sku = models.CharField(max_length=20, unique=True)
    price = models.DecimalField(max_digits=7, decimal_places=2)
    stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Repair(Stamped):
    class Severity(models.TextChoices):
        COSMETIC = "cosmetic", "Cosmetic"
        LIMITED = "limited", "Limited use"
        UNSAFE = "unsafe", "Unsafe"

    class State(models.TextChoices):
        OPEN = "open", "Open"
        BENCH = "bench", "On the bench"
        DONE = "done", "Done"

    craft = models.ForeignKey(Craft, on_delete=models.PROTECT, related_name="repairs")
    reported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="reported_repairs",
    )
    mechanic = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="repairs",
    )
    severity = models.CharField(
        max_length=10, choices=Severity.choices, default=Severity.LIMITED
    )
    state = models.CharField(max_length=5, choices=State.choices, default=State.OPEN)
    priority = models.PositiveSmallIntegerField(default=3)
    description = models.TextField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["priority", "pk"]
        indexes = [
            models.Index(fields=["state", "priority"], name="repair_state_priority"),
        ]

    def __str__(self):
        return f"Repair {self.pk}"


class UsedPart(Stamped):
    repair = models.ForeignKey(Repair, on_delete=models.CASCADE, related_name="used_parts")
    part = models.ForeignKey(Part, on_delete=models.PROTECT, related_name="uses")
    quantity = models.PositiveSmallIntegerField(default=1)

    def __str__(self):
        return f"{self.quantity} x {self.part}"

    @property
    def cost(self):
        return self.part.price * self.quantity

from django.conf import settings
from django.db import models


class Tree(models.Model):
    species = models.CharField(max_length=80)
    height_cm = models.PositiveSmallIntegerField()
    stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["species", "height_cm", "pk"]

    def __str__(self):
        return f"{self.species} {self.height_cm} cm"


class Order(models.Model):
    class State(models.TextChoices):
        OPEN = "open"
        SHIPPED = "shipped"
        CANCELLED = "cancelled"

    buyer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders"
    )
    tree = models.ForeignKey(Tree, on_delete=models.PROTECT, related_name="orders")
    count = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)

    class Meta:
        ordering = ["-pk"]

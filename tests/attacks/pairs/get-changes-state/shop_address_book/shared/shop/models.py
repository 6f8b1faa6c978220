from django.conf import settings
from django.db import models


class Address(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="addresses"
    )
    name = models.CharField(max_length=80)
    street = models.CharField(max_length=120)
    town = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return f"{self.name}, {self.street}, {self.town}"


class Order(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders"
    )
    sent_to = models.CharField(max_length=300)
    total = models.DecimalField(max_digits=9, decimal_places=2)
    placed = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-placed", "-pk"]

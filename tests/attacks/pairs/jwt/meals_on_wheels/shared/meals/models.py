from django.conf import settings
from django.db import models


class Recipient(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="recipients")
    name = models.CharField(max_length=80)
    street = models.CharField(max_length=100)

    class Meta:
        ordering = ["street", "pk"]


class Delivery(models.Model):
    recipient = models.ForeignKey(Recipient, on_delete=models.CASCADE, related_name="deliveries")
    meal = models.CharField(max_length=80)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]

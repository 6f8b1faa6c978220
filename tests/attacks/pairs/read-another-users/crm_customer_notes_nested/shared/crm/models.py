from django.conf import settings
from django.db import models


class Customer(models.Model):
    manager = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="customers")
    company = models.CharField(max_length=120)
    city = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["company", "id"]

    def __str__(self):
        return self.company


class Note(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(max_length=4000)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-written_at", "-id"]

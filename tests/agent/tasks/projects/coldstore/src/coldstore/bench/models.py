from django.conf import settings
from django.db import models

from coldstore.samples.models import Sample


class Storage(models.TextChoices):
    AMBIENT = "ambient", "Shelf"
    FRIDGE = "fridge", "Fridge, 4 °C"
    FREEZER = "freezer", "Freezer, -20 °C"
    DEEP = "deep", "Deep freezer, -80 °C"


class Reagent(models.Model):
    name = models.CharField(max_length=120)
    catalogue_no = models.CharField(max_length=40, unique=True)
    storage = models.CharField(max_length=10, choices=Storage.choices)
    lot = models.CharField(max_length=30, blank=True)
    expires_on = models.DateField(null=True, blank=True)
    purchase_price = models.DecimalField(max_digits=8, decimal_places=2)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class NotebookEntry(models.Model):
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notebook"
    )
    sample = models.ForeignKey(
        Sample, null=True, blank=True, on_delete=models.SET_NULL, related_name="notes"
    )
    title = models.CharField(max_length=120)
    body = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "notebook entries"
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return self.title

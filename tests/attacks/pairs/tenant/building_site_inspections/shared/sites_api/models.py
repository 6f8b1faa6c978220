from django.conf import settings
from django.db import models


class BuildingSite(models.Model):
    address = models.CharField(max_length=150)
    crew = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="building_sites")

    class Meta:
        ordering = ["address", "pk"]

    def __str__(self):
        return self.address


class Inspection(models.Model):
    class Result(models.TextChoices):
        OPEN = "open"
        PASSED = "passed"
        FAILED = "failed"

    site = models.ForeignKey(BuildingSite, on_delete=models.CASCADE, related_name="inspections")
    subject = models.CharField(max_length=100)
    findings = models.TextField(blank=True)
    result = models.CharField(max_length=6, choices=Result, default=Result.OPEN)
    held_on = models.DateField()

    class Meta:
        ordering = ["-held_on", "-pk"]

    def __str__(self):
        return self.subject

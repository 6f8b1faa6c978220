from django.conf import settings
from django.db import models


class Fund(models.Model):
    name = models.CharField(max_length=80)
    closes = models.DateField()


class Application(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft"
        SUBMITTED = "submitted"
        APPROVED = "approved"

    fund = models.ForeignKey(Fund, on_delete=models.PROTECT, related_name="applications")
    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    title = models.CharField(max_length=120)
    summary = models.TextField(blank=True)
    asked_cents = models.PositiveIntegerField(default=0)
    granted_cents = models.PositiveIntegerField(default=0)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)

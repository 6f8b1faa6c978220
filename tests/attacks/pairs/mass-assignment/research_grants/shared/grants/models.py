from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Call(models.Model):
    title = models.CharField(max_length=120)
    closes_on = models.DateField()

    class Meta:
        ordering = ["closes_on", "pk"]


class Proposal(models.Model):
    class Status(models.TextChoices):
        SUBMITTED = "submitted"
        APPROVED = "approved"
        DECLINED = "declined"

    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="proposals")
    applicant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals")
    abstract = models.TextField(max_length=5000)
    requested_amount = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    granted_amount = models.PositiveIntegerField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.SUBMITTED)

    class Meta:
        ordering = ["-pk"]

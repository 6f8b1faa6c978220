from django.conf import settings
from django.db import models


class Lot(models.Model):
    class State(models.TextChoices):
        SUBMITTED = "submitted"
        ACCEPTED = "accepted"

    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lots", editable=False)
    title = models.CharField(max_length=100)
    description = models.TextField(max_length=4000)
    state = models.CharField(max_length=10, choices=State.choices, default=State.SUBMITTED)

    class Meta:
        ordering = ["pk"]

from django.conf import settings
from django.db import models


class Shift(models.Model):
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts"
    )
    vessel = models.CharField(max_length=60)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["-starts_at", "-pk"]


class ResetTicket(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_tickets"
    )
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    used_at = models.DateTimeField(null=True)

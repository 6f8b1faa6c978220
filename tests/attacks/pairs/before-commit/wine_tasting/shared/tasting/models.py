import secrets

from django.conf import settings
from django.db import models


def ticket_code():
    return secrets.token_hex(6).upper()


class Tasting(models.Model):
    title = models.CharField(max_length=80)
    at = models.DateTimeField()
    places_left = models.PositiveSmallIntegerField(default=12)

    class Meta:
        ordering = ["at"]

    def __str__(self):
        return self.title


class Ticket(models.Model):
    tasting = models.ForeignKey(Tasting, on_delete=models.CASCADE, related_name="tickets")
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets"
    )
    code = models.CharField(max_length=12, unique=True, default=ticket_code)
    bought_at = models.DateTimeField(auto_now_add=True)

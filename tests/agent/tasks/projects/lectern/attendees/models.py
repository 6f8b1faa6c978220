from django.conf import settings
from django.db import models


class Ticket(models.Model):
    KINDS = [("regular", "Regular"), ("student", "Student"), ("sponsor", "Sponsor")]

    holder = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="tickets")
    kind = models.CharField(max_length=10, choices=KINDS, default="regular")
    badge_name = models.CharField(max_length=60)
    price_cents = models.PositiveIntegerField()
    bought_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]

    def __str__(self):
        return f"{self.badge_name} ({self.kind})"

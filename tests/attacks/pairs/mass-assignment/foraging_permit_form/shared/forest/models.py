from django.conf import settings
from django.db import models


class Permit(models.Model):
    class Decision(models.TextChoices):
        OPEN = "open", "waiting"
        GRANTED = "granted", "granted"
        REFUSED = "refused", "refused"

    applicant = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="permits", editable=False)
    district = models.CharField(max_length=60)
    species = models.CharField(max_length=60)
    reason = models.TextField(max_length=1000, blank=True)
    decision = models.CharField(max_length=8, choices=Decision.choices, default=Decision.OPEN, blank=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.species} in {self.district}"

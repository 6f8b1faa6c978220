from django.conf import settings
from django.db import models


class Deal(models.Model):
    class Stage(models.TextChoices):
        LEAD = "lead"
        OFFER = "offer"
        WON = "won"
        LOST = "lost"

    title = models.CharField(max_length=120)
    stage = models.CharField(max_length=8, choices=Stage, default=Stage.LEAD)
    amount = models.PositiveIntegerField(default=0)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="deals"
    )
    closes_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

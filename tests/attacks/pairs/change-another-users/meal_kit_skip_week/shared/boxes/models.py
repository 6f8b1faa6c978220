from django.conf import settings
from django.db import models


class Subscription(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="subscription"
    )
    portions = models.PositiveSmallIntegerField(default=2)


class Box(models.Model):
    subscription = models.ForeignKey(Subscription, on_delete=models.CASCADE, related_name="boxes")
    week = models.DateField()
    skipped = models.BooleanField(default=False)
    locked = models.BooleanField(default=False)

    class Meta:
        ordering = ["week"]
        unique_together = [("subscription", "week")]

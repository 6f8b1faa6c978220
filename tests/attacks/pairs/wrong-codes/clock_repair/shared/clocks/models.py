from django.conf import settings
from django.db import models


class Clock(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="clocks")
    maker = models.CharField(max_length=60)

    class Meta:
        ordering = ["maker", "pk"]


class Estimate(models.Model):
    class Answer(models.TextChoices):
        OPEN = "open"
        ACCEPTED = "accepted"
        REFUSED = "refused"

    clock = models.ForeignKey(Clock, on_delete=models.CASCADE, related_name="estimates")
    cents = models.PositiveIntegerField()
    answer = models.CharField(max_length=8, choices=Answer.choices, default=Answer.OPEN)

    class Meta:
        ordering = ["-pk"]

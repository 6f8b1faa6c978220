from django.conf import settings
from django.db import models


class Score(models.Model):
    archer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scores")
    shot_on = models.DateField()
    bow = models.CharField(max_length=20)
    points = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-shot_on", "-pk"]

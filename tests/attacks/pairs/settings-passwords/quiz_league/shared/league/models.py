from django.conf import settings
from django.db import models


class Player(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="player")
    team = models.CharField(max_length=60)
    points = models.PositiveIntegerField(default=0, editable=False)

    def __str__(self):
        return f"{self.user} ({self.team})"

from django.conf import settings
from django.db import models


class Player(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="player")
    nickname = models.CharField(max_length=40, unique=True)
    rating = models.PositiveSmallIntegerField(default=1000)

    class Meta:
        ordering = ["-rating", "nickname"]


class Fee(models.Model):
    player = models.ForeignKey(Player, on_delete=models.CASCADE, related_name="fees")
    reason = models.CharField(max_length=100)
    cents = models.PositiveIntegerField()
    paid = models.BooleanField(default=False)

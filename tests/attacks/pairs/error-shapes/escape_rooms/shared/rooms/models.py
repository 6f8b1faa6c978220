from django.conf import settings
from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=80)
    max_players = models.PositiveSmallIntegerField(default=6)


class Slot(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="slots")
    starts_at = models.DateTimeField()
    team = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="slots"
    )
    players = models.PositiveSmallIntegerField(default=0)

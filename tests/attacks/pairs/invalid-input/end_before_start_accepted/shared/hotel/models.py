from django.conf import settings
from django.db import models


class Room(models.Model):
    number = models.CharField(max_length=5, unique=True)


class Stay(models.Model):
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stays")
    room = models.ForeignKey(Room, on_delete=models.PROTECT, related_name="stays")
    arrives = models.DateField()
    leaves = models.DateField()

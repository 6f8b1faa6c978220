from django.conf import settings
from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=80)
    seats_left = models.PositiveIntegerField()


class Seat(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="seats")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

from django.conf import settings
from django.db import models


class Stop(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Commute(models.Model):
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="commutes")
    board_at = models.ForeignKey(Stop, on_delete=models.PROTECT, related_name="+")
    leave_at = models.ForeignKey(Stop, on_delete=models.PROTECT, related_name="+")
    departs = models.TimeField()

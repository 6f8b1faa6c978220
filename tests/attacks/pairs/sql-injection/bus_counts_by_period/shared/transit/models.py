from django.conf import settings
from django.db import models


class Line(models.Model):
    code = models.CharField(max_length=8, unique=True)
    operator = models.CharField(max_length=80)

    def __str__(self):
        return self.code


class StopCount(models.Model):
    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="counts")
    counter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="counts")
    counted_at = models.DateTimeField()
    boarded = models.PositiveIntegerField()
    alighted = models.PositiveIntegerField()

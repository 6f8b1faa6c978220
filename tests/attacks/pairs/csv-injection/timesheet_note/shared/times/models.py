from django.conf import settings
from django.db import models


class Entry(models.Model):
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="times")
    day = models.DateField()
    minutes = models.PositiveSmallIntegerField()
    note = models.CharField(max_length=100)

from django.conf import settings
from django.db import models


class Exercise(models.Model):
    name = models.CharField(max_length=80, unique=True)
    how = models.TextField()

    class Meta:
        ordering = ["name"]


class Entry(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    exercise = models.ForeignKey(Exercise, on_delete=models.PROTECT, related_name="entries")
    day = models.DateField()
    pain = models.PositiveSmallIntegerField()
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ["-day", "-pk"]

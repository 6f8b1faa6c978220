from django.conf import settings
from django.db import models


class Singer(models.Model):
    VOICES = [("S", "Soprano"), ("A", "Alto"), ("T", "Tenor"), ("B", "Bass")]

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singer")
    voice = models.CharField(max_length=1, choices=VOICES)
    stage_name = models.CharField(max_length=60)
    motto = models.CharField(max_length=140, blank=True)


class Rehearsal(models.Model):
    starts_at = models.DateTimeField()
    room = models.CharField(max_length=60)
    piece = models.CharField(max_length=120)

    class Meta:
        ordering = ["starts_at"]

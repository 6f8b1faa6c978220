from django.conf import settings
from django.db import models


class Singer(models.Model):
    VOICES = [("S", "Soprano"), ("A", "Alto"), ("T", "Tenor"), ("B", "Bass")]

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singer")
    full_name = models.CharField(max_length=80)
    voice = models.CharField(max_length=1, choices=VOICES)
    phone = models.CharField(max_length=30, blank=True)
    on_board = models.BooleanField(default=False)
    dues_paid_until = models.DateField(null=True, blank=True)


class Minutes(models.Model):
    day = models.DateField()
    text = models.TextField()

    class Meta:
        ordering = ["-day"]

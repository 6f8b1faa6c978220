from django.conf import settings
from django.db import models


class Composer(models.Model):
    name = models.CharField(max_length=120)


class Arrangement(models.Model):
    arranger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="arrangements")
    composer = models.ForeignKey(Composer, on_delete=models.PROTECT, related_name="arrangements")
    title = models.CharField(max_length=150)
    lilypond = models.TextField(max_length=50_000)

    class Meta:
        ordering = ["title", "pk"]

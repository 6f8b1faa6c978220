from django.conf import settings
from django.db import models


class Piece(models.Model):
    title = models.CharField(max_length=120)
    composer = models.CharField(max_length=80, blank=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="pieces")

    class Meta:
        ordering = ["title", "pk"]


class Part(models.Model):
    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="parts")
    name = models.CharField(max_length=160)
    size = models.PositiveIntegerField()

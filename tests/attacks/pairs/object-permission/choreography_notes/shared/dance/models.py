from django.conf import settings
from django.db import models


class Piece(models.Model):
    choreographer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pieces"
    )
    title = models.CharField(max_length=100)
    minutes = models.PositiveSmallIntegerField()
    on_stage = models.BooleanField(default=False)

    class Meta:
        ordering = ["title"]


class Note(models.Model):
    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="notes")
    written_at = models.DateTimeField(auto_now_add=True)
    text = models.TextField()

    class Meta:
        ordering = ["written_at"]

from django.conf import settings
from django.db import models


class Glaze(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Piece(models.Model):
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pieces")
    glaze = models.ForeignKey(Glaze, on_delete=models.PROTECT, related_name="pieces")
    title = models.CharField(max_length=80)
    notes = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["title", "pk"]

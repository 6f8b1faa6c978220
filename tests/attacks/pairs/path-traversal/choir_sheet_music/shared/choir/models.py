from django.conf import settings
from django.db import models


class Piece(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    composer = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Singer(models.Model):
    VOICES = [("s", "Soprano"), ("a", "Alto"), ("t", "Tenor"), ("b", "Bass")]

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singer"
    )
    voice = models.CharField(max_length=1, choices=VOICES)


class Absence(models.Model):
    singer = models.ForeignKey(Singer, on_delete=models.CASCADE, related_name="absences")
    day = models.DateField()
    reason = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["-day", "-pk"]

from django.conf import settings
from django.db import models


class Edition(models.Model):
    year = models.PositiveSmallIntegerField(unique=True)

    def __str__(self):
        return str(self.year)


class Film(models.Model):
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="films")
    submitter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="films")
    title = models.CharField(max_length=160)
    minutes = models.PositiveSmallIntegerField()
    poster = models.BinaryField(blank=True, default=b"")

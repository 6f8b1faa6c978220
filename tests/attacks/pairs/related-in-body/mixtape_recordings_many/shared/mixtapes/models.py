from django.conf import settings
from django.db import models


class Recording(models.Model):
    artist = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recordings"
    )
    title = models.CharField(max_length=80)
    secret_link = models.CharField(max_length=120, blank=True)


class Mixtape(models.Model):
    maker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mixtapes"
    )
    name = models.CharField(max_length=80)
    recordings = models.ManyToManyField(Recording, related_name="mixtapes")

    class Meta:
        ordering = ["name", "pk"]

from django.conf import settings
from django.db import models


class Harbour(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    station = models.CharField(max_length=20)

    class Meta:
        ordering = ["name", "pk"]


class Favourite(models.Model):
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="favourites")
    harbour = models.ForeignKey(Harbour, on_delete=models.CASCADE, related_name="favourites")

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["skipper", "harbour"], name="favourite_once")]

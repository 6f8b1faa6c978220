from django.conf import settings
from django.db import models


class Firing(models.Model):
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=60)
    cone = models.CharField(max_length=3, choices=[("06", "06"), ("6", "6"), ("10", "10")])

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.title

    @property
    def folder(self):
        return settings.MEDIA_ROOT / "firings" / str(self.pk)


class Tile(models.Model):
    firing = models.ForeignKey(Firing, on_delete=models.CASCADE, related_name="tiles")
    name = models.CharField(max_length=120)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.name

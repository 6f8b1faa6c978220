from django.conf import settings
from django.db import models


class Gallery(models.Model):
    name = models.CharField(max_length=80)
    curator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="galleries"
    )

    def __str__(self):
        return self.name


class Exhibit(models.Model):
    gallery = models.ForeignKey(Gallery, on_delete=models.CASCADE, related_name="exhibits")
    title = models.CharField(max_length=120)
    story = models.TextField(blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title

from django.conf import settings
from django.db import models


class Lighthouse(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    height_m = models.PositiveSmallIntegerField()
    lit = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]


class Visit(models.Model):
    lighthouse = models.ForeignKey(Lighthouse, on_delete=models.CASCADE, related_name="visits")
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="visits")
    on = models.DateField()

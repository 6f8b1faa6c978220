from django.conf import settings
from django.db import models


class Brigade(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="brigades", blank=True)

    class Meta:
        ordering = ["name"]


class Callout(models.Model):
    brigade = models.ForeignKey(Brigade, on_delete=models.CASCADE, related_name="callouts")
    address = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

from django.conf import settings
from django.db import models


class Production(models.Model):
    title = models.CharField(max_length=100)
    producer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="productions")
    crew = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="jobs", blank=True)

    class Meta:
        ordering = ["title", "pk"]

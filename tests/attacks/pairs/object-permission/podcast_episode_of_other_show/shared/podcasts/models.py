from django.conf import settings
from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=100)
    hosts = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="shows")

    def __str__(self):
        return self.title


class Episode(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="episodes")
    title = models.CharField(max_length=140)
    script = models.TextField(blank=True)
    airs_on = models.DateField(null=True, blank=True)

    def __str__(self):
        return self.title

from django.conf import settings
from django.db import models


class Harbour(models.Model):
    name = models.CharField(max_length=80)
    region = models.CharField(max_length=60)

    class Meta:
        ordering = ["name", "pk"]


class Watch(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="watches")
    harbour = models.ForeignKey(Harbour, on_delete=models.CASCADE, related_name="watches")

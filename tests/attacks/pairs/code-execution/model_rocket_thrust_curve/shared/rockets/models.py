from django.conf import settings
from django.db import models
from django.urls import reverse


class Motor(models.Model):
    builder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    curve = models.JSONField()

    def get_absolute_url(self):
        return reverse("motor", args=[self.pk])

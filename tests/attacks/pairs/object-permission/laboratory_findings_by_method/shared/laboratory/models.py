from django.conf import settings
from django.db import models


class Finding(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    test = models.CharField(max_length=60)
    result = models.CharField(max_length=200)

    class Meta:
        ordering = ["pk"]

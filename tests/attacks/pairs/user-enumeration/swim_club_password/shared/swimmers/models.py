from django.conf import settings
from django.db import models


class Lane(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    trainer = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL)
    evening = models.CharField(max_length=10)

    class Meta:
        ordering = ["number"]

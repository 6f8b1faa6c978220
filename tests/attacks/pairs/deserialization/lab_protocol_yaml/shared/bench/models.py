from django.conf import settings
from django.db import models


class Protocol(models.Model):
    title = models.CharField(max_length=120)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)


class Step(models.Model):
    protocol = models.ForeignKey(Protocol, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)
    minutes = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]

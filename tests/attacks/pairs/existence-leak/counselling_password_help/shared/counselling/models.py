from django.conf import settings
from django.db import models


class Topic(models.Model):
    name = models.CharField(max_length=60, unique=True)


class Session(models.Model):
    client = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="talks")
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    by_phone = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts_at"]

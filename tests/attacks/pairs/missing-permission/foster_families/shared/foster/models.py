from django.conf import settings
from django.db import models


class Notice(models.Model):
    title = models.CharField(max_length=100)
    text = models.TextField()

    class Meta:
        ordering = ["-pk"]


class Family(models.Model):
    """The whole office works on the same families."""

    name = models.CharField(max_length=100)
    phone = models.CharField(max_length=30)
    beds = models.PositiveSmallIntegerField()
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)

    class Meta:
        ordering = ["name", "pk"]

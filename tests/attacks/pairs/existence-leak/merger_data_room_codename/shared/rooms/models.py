from django.conf import settings
from django.db import models


class DataRoom(models.Model):
    """Named after the company that is to be bought."""

    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    guests = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="rooms", blank=True)

    class Meta:
        ordering = ["title", "pk"]


class Question(models.Model):
    room = models.ForeignKey(DataRoom, on_delete=models.CASCADE, related_name="questions")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    text = models.CharField(max_length=500)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Section(models.Model):
    name = models.CharField(max_length=40, unique=True)
    players = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="sections", blank=True)

    class Meta:
        ordering = ["name"]


class Rehearsal(models.Model):
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="rehearsals")
    starts_at = models.DateTimeField()
    room = models.CharField(max_length=40)

    class Meta:
        ordering = ["starts_at", "pk"]

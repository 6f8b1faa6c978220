from django.conf import settings
from django.db import models


class Team(models.Model):
    slug = models.SlugField(unique=True)
    region = models.CharField(max_length=60)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="rescue_teams", blank=True)

    class Meta:
        ordering = ["region"]


class Callout(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="callouts")
    at = models.DateTimeField()
    cave = models.CharField(max_length=80)
    report = models.TextField(blank=True)

    class Meta:
        ordering = ["-at"]

from django.conf import settings
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=60, unique=True)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="crane_teams", blank=True)


class Inspection(models.Model):
    class Verdict(models.TextChoices):
        OPEN = "open"
        PASSED = "passed"
        FAILED = "failed"

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="inspections")
    crane = models.CharField(max_length=40)
    verdict = models.CharField(max_length=8, choices=Verdict.choices, default=Verdict.OPEN)

    class Meta:
        ordering = ["pk"]

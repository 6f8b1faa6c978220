from django.conf import settings
from django.db import models


class Plan(models.Model):
    athlete = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plans")
    goal = models.CharField(max_length=100)

    class Meta:
        ordering = ["-pk"]


class Workout(models.Model):
    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="workouts")
    day = models.DateField()
    description = models.CharField(max_length=200)
    heart_rate = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["day", "pk"]

from django.conf import settings
from django.db import models


class Exercise(models.Model):
    name = models.CharField(max_length=80, unique=True)
    instructions = models.TextField()

    class Meta:
        ordering = ["name"]


class Plan(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plans")
    diagnosis = models.CharField(max_length=200)
    exercises = models.ManyToManyField(Exercise, blank=True)
    starts = models.DateField()

    class Meta:
        ordering = ["-starts", "-pk"]

from django.conf import settings
from django.db import models


class Course(models.Model):
    name = models.CharField(max_length=80)
    day = models.DateField()
    metres = models.PositiveIntegerField()

    class Meta:
        ordering = ["-day", "name"]


class Run(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="runs")
    runner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="runs")
    seconds = models.PositiveIntegerField()
    heart_rate = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Workshop(models.Model):
    name = models.CharField(max_length=80)
    town = models.CharField(max_length=60)


class Course(models.Model):
    workshop = models.ForeignKey(Workshop, on_delete=models.CASCADE, related_name="courses")
    teacher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="courses")
    title = models.CharField(max_length=120)
    starts = models.DateField()

    class Meta:
        ordering = ["starts", "pk"]

from django.conf import settings
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=80)
    starts_on = models.DateField()

    class Meta:
        ordering = ["starts_on"]


class Pupil(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pupil")
    course = models.ForeignKey(Course, null=True, on_delete=models.SET_NULL, related_name="pupils")
    emergency_contact = models.CharField(max_length=100, blank=True)

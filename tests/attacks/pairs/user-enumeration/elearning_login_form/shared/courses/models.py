from django.conf import settings
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=100)
    students = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="courses", blank=True)

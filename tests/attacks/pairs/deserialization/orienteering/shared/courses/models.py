from django.conf import settings
from django.db import models


class Course(models.Model):
    planner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="courses")
    name = models.CharField(max_length=80)
    climb_m = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["name", "pk"]


class Control(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="controls")
    code = models.PositiveSmallIntegerField()
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]

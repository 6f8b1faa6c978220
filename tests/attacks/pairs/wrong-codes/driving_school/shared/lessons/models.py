from django.conf import settings
from django.db import models


class Instructor(models.Model):
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]


class Lesson(models.Model):
    instructor = models.ForeignKey(Instructor, on_delete=models.CASCADE, related_name="lessons")
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lessons")
    day = models.DateField()
    hour = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day", "hour", "pk"]
        constraints = [models.UniqueConstraint(fields=["instructor", "day", "hour"], name="instructor_is_free")]

from django.conf import settings
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=80)
    level = models.CharField(max_length=2)


class Mark(models.Model):
    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="marks")
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="marks")
    points = models.PositiveSmallIntegerField()
    comment = models.CharField(max_length=200, blank=True)
    given_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-given_on", "-pk"]

from django.conf import settings
from django.db import models


class Gathering(models.Model):
    place = models.CharField(max_length=100)
    night = models.DateField()

    class Meta:
        ordering = ["night"]


class Attendance(models.Model):
    gathering = models.ForeignKey(Gathering, on_delete=models.CASCADE, related_name="attendances")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attendances")
    telescope = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["gathering", "user"], name="attends_once")]

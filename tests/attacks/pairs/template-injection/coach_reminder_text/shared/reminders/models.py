from django.conf import settings
from django.db import models


class Training(models.Model):
    coach = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trainings")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="booked_trainings")
    sport = models.CharField(max_length=40)
    starts_at = models.DateTimeField()

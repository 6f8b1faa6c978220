from django.conf import settings
from django.db import models


class Meeting(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meetings")
    topic = models.CharField(max_length=100)
    day = models.DateField()

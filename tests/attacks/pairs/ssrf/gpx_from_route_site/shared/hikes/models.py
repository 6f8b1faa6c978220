from django.conf import settings
from django.db import models


class Hike(models.Model):
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=100)
    day = models.DateField()
    track = models.TextField(blank=True)

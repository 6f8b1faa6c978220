from django.conf import settings
from django.db import models


class Buoy(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    status_url = models.URLField()
    last_status = models.CharField(max_length=500, blank=True)

    def __str__(self):
        return self.name

from django.conf import settings
from django.db import models


class Reading(models.Model):
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings")
    bed = models.CharField(max_length=20)
    moisture = models.IntegerField()
    celsius = models.IntegerField()

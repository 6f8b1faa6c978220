from django.conf import settings
from django.db import models


class Find(models.Model):
    hunter = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="finds", on_delete=models.CASCADE)
    species = models.CharField(max_length=60)
    grams = models.PositiveIntegerField()
    depth_cm = models.PositiveSmallIntegerField()
    found_on = models.DateField()

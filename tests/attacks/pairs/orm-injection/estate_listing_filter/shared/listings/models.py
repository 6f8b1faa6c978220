from django.conf import settings
from django.db import models


class Listing(models.Model):
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="listings")
    title = models.CharField(max_length=120)
    city = models.CharField(max_length=80)
    rooms = models.PositiveSmallIntegerField()
    rent = models.PositiveIntegerField()
    published = models.BooleanField(default=True)

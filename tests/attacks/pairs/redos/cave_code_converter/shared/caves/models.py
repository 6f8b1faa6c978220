import uuid

from django.conf import settings
from django.db import models


class Cave(models.Model):
    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=80)
    depth = models.PositiveSmallIntegerField(null=True, blank=True)


class Trip(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    cave = models.ForeignKey(Cave, on_delete=models.CASCADE, related_name="trips")
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    day = models.DateField()
    report = models.TextField(blank=True, max_length=4000)

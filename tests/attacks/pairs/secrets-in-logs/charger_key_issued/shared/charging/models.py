from django.conf import settings
from django.db import models


class Point(models.Model):
    """A charging point on somebody's wall."""

    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="points")
    place = models.CharField(max_length=120)
    key_digest = models.CharField(max_length=64, blank=True, db_index=True, editable=False)


class Reading(models.Model):
    point = models.ForeignKey(Point, on_delete=models.CASCADE, related_name="readings")
    watt_hours = models.PositiveIntegerField()
    taken_at = models.DateTimeField(auto_now_add=True)

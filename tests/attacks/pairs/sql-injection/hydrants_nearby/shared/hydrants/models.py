from django.conf import settings
from django.db import models


class Hydrant(models.Model):
    code = models.CharField(max_length=12, unique=True)
    street = models.CharField(max_length=80, db_index=True)
    lat = models.FloatField()
    lon = models.FloatField()
    litres_per_minute = models.PositiveIntegerField(default=800)
    working = models.BooleanField(default=True)

    def __str__(self):
        return self.code


class Fault(models.Model):
    hydrant = models.ForeignKey(Hydrant, on_delete=models.CASCADE, related_name="faults")
    reported_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    text = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

from django.conf import settings
from django.db import models


class Catch(models.Model):
    ring = models.CharField(max_length=10)
    species = models.CharField(max_length=60)
    wing_mm = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)
    caught_at = models.DateTimeField()
    ringer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)

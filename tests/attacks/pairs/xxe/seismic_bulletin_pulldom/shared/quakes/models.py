from django.conf import settings
from django.db import models


class Quake(models.Model):
    station = models.CharField(max_length=8)
    magnitude = models.DecimalField(max_digits=3, decimal_places=1)
    at = models.DateTimeField()
    remark = models.CharField(max_length=500, blank=True)
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)

    class Meta:
        ordering = ["-at", "pk"]

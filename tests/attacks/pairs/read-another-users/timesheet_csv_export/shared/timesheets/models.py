from django.conf import settings
from django.db import models


class Entry(models.Model):
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    day = models.DateField()
    minutes = models.PositiveIntegerField()
    remark = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["day", "pk"]

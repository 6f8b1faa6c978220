from django.conf import settings
from django.db import models


class Fee(models.Model):
    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="fees")
    term = models.CharField(max_length=20)
    cents = models.PositiveIntegerField()
    paid_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]

from django.conf import settings
from django.db import models


class Shift(models.Model):
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts")
    day = models.DateField()
    is_offered = models.BooleanField(default=False)
    note = models.CharField(max_length=60, blank=True)

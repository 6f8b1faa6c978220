from django.conf import settings
from django.db import models


class Slot(models.Model):
    observer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="slots"
    )
    night = models.DateField()
    target = models.CharField(max_length=80)

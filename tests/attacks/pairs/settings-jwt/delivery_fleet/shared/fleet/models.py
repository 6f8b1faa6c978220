from django.conf import settings
from django.db import models


class Tour(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tours")
    day = models.DateField()
    van = models.CharField(max_length=12)
    stops = models.JSONField(default=list)

    class Meta:
        ordering = ["-day", "pk"]

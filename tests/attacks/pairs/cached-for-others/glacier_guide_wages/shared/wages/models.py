from django.conf import settings
from django.db import models


class Tour(models.Model):
    guide = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tours")
    day = models.DateField()
    glacier = models.CharField(max_length=80)
    wage = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["day", "pk"]

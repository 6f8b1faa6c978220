from django.conf import settings
from django.db import models


class Refill(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="refills")
    day = models.DateField()
    litres = models.PositiveIntegerField()

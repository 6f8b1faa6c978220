from django.conf import settings
from django.db import models


class Expense(models.Model):
    payer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="expenses")
    label = models.CharField(max_length=60)
    cents = models.PositiveIntegerField()

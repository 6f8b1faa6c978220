from django.conf import settings
from django.db import models


class Price(models.Model):
    supplier = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="prices")
    article = models.CharField(max_length=200)
    cents = models.PositiveIntegerField()

    def __str__(self):
        return f"{self.article}: {self.cents / 100:.2f}"

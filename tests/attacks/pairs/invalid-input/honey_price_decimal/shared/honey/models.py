from django.conf import settings
from django.db import models


class Jar(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jars"
    )
    label = models.CharField(max_length=60)
    price = models.DecimalField(max_digits=6, decimal_places=2, default=0)

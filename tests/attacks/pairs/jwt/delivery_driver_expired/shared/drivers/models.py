from django.conf import settings
from django.db import models


class Drop(models.Model):
    driver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drops")
    street = models.CharField(max_length=120)
    delivered = models.BooleanField(default=False)

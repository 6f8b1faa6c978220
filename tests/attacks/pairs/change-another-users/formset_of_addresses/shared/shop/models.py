from django.conf import settings
from django.db import models


class Address(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="addresses")
    street = models.CharField(max_length=80)
    town = models.CharField(max_length=40)

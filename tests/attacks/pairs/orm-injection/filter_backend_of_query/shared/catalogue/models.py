from django.conf import settings
from django.db import models


class Product(models.Model):
    vendor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="products")
    name = models.CharField(max_length=60)
    colour = models.CharField(max_length=20)

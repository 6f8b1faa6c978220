from django.conf import settings
from django.db import models


class Shop(models.Model):
    keeper = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shop")
    discount_rule = models.CharField(max_length=200, default="0")

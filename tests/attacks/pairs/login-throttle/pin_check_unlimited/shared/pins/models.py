from django.conf import settings
from django.db import models


class Box(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boxes")
    label = models.SlugField(unique=True)
    pin = models.CharField(max_length=4)

from django.conf import settings
from django.db import models


class Plant(models.Model):
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plants")
    name = models.CharField(max_length=40)

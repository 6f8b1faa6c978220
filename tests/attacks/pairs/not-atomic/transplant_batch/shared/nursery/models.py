from django.conf import settings
from django.db import models


class Bed(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=20)
    plants = models.PositiveIntegerField(default=0)

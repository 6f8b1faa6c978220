from django.conf import settings
from django.db import models


class Hut(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="huts", on_delete=models.CASCADE)
    lake = models.CharField(max_length=80)
    permit = models.CharField(max_length=60)

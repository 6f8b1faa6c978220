from django.conf import settings
from django.db import models


class Dance(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dances")
    title = models.CharField(max_length=100)
    figures = models.JSONField(default=list)

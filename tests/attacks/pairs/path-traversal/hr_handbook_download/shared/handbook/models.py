from django.conf import settings
from django.db import models


class Download(models.Model):
    employee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

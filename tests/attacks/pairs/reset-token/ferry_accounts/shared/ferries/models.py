from django.conf import settings
from django.db import models


class Sailing(models.Model):
    route = models.CharField(max_length=80)
    leaves = models.DateTimeField()


class ResetRequest(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_requests"
    )
    token = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField(auto_now_add=True)

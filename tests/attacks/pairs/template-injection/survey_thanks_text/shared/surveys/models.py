from django.conf import settings
from django.db import models


class Survey(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="surveys"
    )
    title = models.CharField(max_length=80)
    thanks = models.TextField(max_length=1000)

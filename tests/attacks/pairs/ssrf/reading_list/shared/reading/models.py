from django.conf import settings
from django.db import models


class Link(models.Model):
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="links")
    url = models.URLField()
    title = models.CharField(max_length=200)

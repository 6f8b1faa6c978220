from django.conf import settings
from django.db import models


class Bundle(models.Model):
    curator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bundles")
    title = models.CharField(max_length=100)
    files = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)

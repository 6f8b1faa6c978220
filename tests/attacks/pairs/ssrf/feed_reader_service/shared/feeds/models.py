from django.conf import settings
from django.db import models


class Feed(models.Model):
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="feeds", editable=False)
    address = models.URLField(max_length=300)
    last_text = models.TextField(blank=True, editable=False)

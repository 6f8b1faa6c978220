from django.conf import settings
from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=120)
    feed_url = models.URLField(max_length=300, unique=True)
    suggested_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    approved = models.BooleanField(default=False)

    class Meta:
        ordering = ["title"]

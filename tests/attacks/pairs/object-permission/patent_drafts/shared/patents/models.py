from django.conf import settings
from django.db import models


class Draft(models.Model):
    inventor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    claims = models.TextField(max_length=20000, blank=True)

    class Meta:
        ordering = ["slug"]

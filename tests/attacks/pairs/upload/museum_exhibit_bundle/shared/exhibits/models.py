from django.conf import settings
from django.db import models


class Exhibit(models.Model):
    curator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="exhibits")
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=100)
    images = models.PositiveIntegerField(default=0)

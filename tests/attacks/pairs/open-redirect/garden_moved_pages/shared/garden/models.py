from django.conf import settings
from django.db import models


class Bed(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=80)
    planted = models.TextField(blank=True)
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True)
    watered_on = models.DateField(null=True, blank=True)

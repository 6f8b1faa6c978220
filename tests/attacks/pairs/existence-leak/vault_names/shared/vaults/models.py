from django.conf import settings
from django.db import models


class Vault(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vaults")
    name = models.SlugField(unique=True)
    note = models.TextField(blank=True)

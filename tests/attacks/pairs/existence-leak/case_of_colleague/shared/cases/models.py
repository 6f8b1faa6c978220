from django.conf import settings
from django.db import models


class Case(models.Model):
    lawyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cases")
    reference = models.SlugField(unique=True)
    summary = models.TextField()

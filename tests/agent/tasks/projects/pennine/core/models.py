from django.db import models


class Stamped(models.Model):
    """When a row was made and last changed. Base of all models here."""

    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True

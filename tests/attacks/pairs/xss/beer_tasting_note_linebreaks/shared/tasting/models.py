from django.conf import settings
from django.db import models


class Beer(models.Model):
    name = models.CharField(max_length=80)
    brewery = models.CharField(max_length=80)
    strength = models.DecimalField(max_digits=3, decimal_places=1)


class TastingNote(models.Model):
    beer = models.ForeignKey(Beer, related_name="notes", on_delete=models.CASCADE)
    taster = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="tasting_notes", on_delete=models.CASCADE)
    body = models.TextField(max_length=2000)
    written_at = models.DateTimeField(auto_now_add=True)

from django.conf import settings
from django.db import models


class Catch(models.Model):
    angler = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="catches"
    )
    day = models.DateField()
    species = models.CharField(max_length=40)
    grams = models.PositiveIntegerField()

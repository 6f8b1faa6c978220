from django.conf import settings
from django.db import models


class Concert(models.Model):
    title = models.CharField(max_length=100)
    held_on = models.DateField()


class Arrangement(models.Model):
    arranger = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="arrangements"
    )
    title = models.CharField(max_length=100)
    score = models.TextField()
    published = models.BooleanField(default=False)

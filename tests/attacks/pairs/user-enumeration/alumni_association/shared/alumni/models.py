from django.conf import settings
from django.db import models


class Graduate(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="graduate")
    year = models.PositiveSmallIntegerField()
    subject = models.CharField(max_length=80)


class Reunion(models.Model):
    year = models.PositiveSmallIntegerField()
    place = models.CharField(max_length=80)
    held_on = models.DateField()

    class Meta:
        ordering = ["held_on", "pk"]

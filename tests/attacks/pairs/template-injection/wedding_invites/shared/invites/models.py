from django.conf import settings
from django.db import models


class Wedding(models.Model):
    planner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="weddings")
    couple = models.CharField(max_length=120)
    day = models.DateField()
    place = models.CharField(max_length=120)
    wording = models.TextField(max_length=3000, default="Dear {{ guest }}, come on {{ day }} to {{ place }}!")


class Guest(models.Model):
    wedding = models.ForeignKey(Wedding, on_delete=models.CASCADE, related_name="guests")
    name = models.CharField(max_length=120)

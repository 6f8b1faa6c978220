from django.conf import settings
from django.db import models


class Float(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)


class Tally(models.Model):
    float = models.OneToOneField(Float, on_delete=models.CASCADE, related_name="tally")
    votes = models.PositiveIntegerField(default=0)


class Vote(models.Model):
    float = models.ForeignKey(Float, on_delete=models.CASCADE, related_name="+")
    voter = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

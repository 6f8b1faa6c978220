from django.conf import settings
from django.db import models


class Party(models.Model):
    slug = models.SlugField(max_length=60, unique=True)
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parties")
    place = models.CharField(max_length=120)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
        verbose_name_plural = "parties"


class Task(models.Model):
    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="tasks")
    text = models.CharField(max_length=200)
    done = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

from django.conf import settings
from django.db import models


class Case(models.Model):
    reference = models.CharField(max_length=30, unique=True)
    parties = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="cases")


class Hearing(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="hearings")
    room = models.CharField(max_length=20)
    begins_at = models.DateTimeField()

    class Meta:
        ordering = ["begins_at"]

from django.conf import settings
from django.db import models


class Proposal(models.Model):
    astronomer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals")
    target = models.CharField(max_length=80)
    hours = models.PositiveSmallIntegerField()
    abstract = models.TextField(blank=True, max_length=4000)
    priority = models.PositiveSmallIntegerField(default=0)
    approved = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

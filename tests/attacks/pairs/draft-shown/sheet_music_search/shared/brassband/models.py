from django.conf import settings
from django.db import models


class Score(models.Model):
    arranger = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scores"
    )
    title = models.CharField(max_length=80)
    notes = models.TextField(blank=True)
    is_published = models.BooleanField(default=False)

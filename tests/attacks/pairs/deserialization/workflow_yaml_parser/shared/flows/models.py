from django.conf import settings
from django.db import models


class Workflow(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="workflows"
    )
    name = models.CharField(max_length=80)
    steps = models.JSONField(default=list)

    class Meta:
        ordering = ["-pk"]

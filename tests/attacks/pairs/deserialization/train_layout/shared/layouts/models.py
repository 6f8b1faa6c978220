from django.conf import settings
from django.db import models


class Layout(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="layouts")
    slug = models.SlugField()
    plan = models.JSONField(default=dict)
    shown = models.BooleanField(default=False)

    class Meta:
        ordering = ["slug"]
        constraints = [models.UniqueConstraint(fields=["owner", "slug"], name="layout_once_per_owner")]

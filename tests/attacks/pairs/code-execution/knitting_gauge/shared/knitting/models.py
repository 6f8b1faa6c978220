from django.conf import settings
from django.db import models


class Pattern(models.Model):
    designer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="patterns")
    name = models.CharField(max_length=80)
    stitches = models.CharField(max_length=200, help_text="As width * gauge / 10 + 2")

    class Meta:
        ordering = ["name"]

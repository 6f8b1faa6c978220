from django.conf import settings
from django.db import models


class Pattern(models.Model):
    designer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="patterns"
    )
    title = models.CharField(max_length=80)
    hook_mm = models.DecimalField(max_digits=3, decimal_places=1)

    class Meta:
        ordering = ["title", "pk"]

from django.conf import settings
from django.db import models


class Tool(models.Model):
    name = models.CharField(max_length=80)
    lent_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="tools"
    )

    class Meta:
        ordering = ["name", "pk"]

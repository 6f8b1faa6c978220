from django.conf import settings
from django.db import models


class Sample(models.Model):
    farmer = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="samples")
    field_name = models.CharField(max_length=80)
    taken_on = models.DateField()
    attributes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["-taken_on", "-pk"]

    def __str__(self):
        return f"{self.field_name} ({self.taken_on})"

from django.conf import settings
from django.db import models


class Crew(models.Model):
    captain = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="crews")
    boat = models.CharField(max_length=60)
    club = models.CharField(max_length=60)
    sail = models.PositiveIntegerField(unique=True)

    class Meta:
        ordering = ["sail"]

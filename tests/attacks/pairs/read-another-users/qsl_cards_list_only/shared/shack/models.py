from django.conf import settings
from django.db import models


class Contact(models.Model):
    operator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contacts"
    )
    callsign = models.CharField(max_length=12)
    band = models.CharField(max_length=6, choices=[("20m", "20 m"), ("40m", "40 m")])
    heard_at = models.DateTimeField(auto_now_add=True)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-heard_at", "pk"]

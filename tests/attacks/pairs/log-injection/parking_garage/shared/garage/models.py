from django.conf import settings
from django.db import models


class Permit(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits")
    plate = models.CharField(max_length=15, unique=True)
    valid_until = models.DateField()


class Entry(models.Model):
    permit = models.ForeignKey(Permit, on_delete=models.CASCADE, related_name="entries")
    entered_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-entered_at", "-pk"]

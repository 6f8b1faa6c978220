from django.conf import settings
from django.db import models


class Note(models.Model):
    observer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notes")
    night = models.DateField()
    target = models.CharField(max_length=40)
    seen = models.TextField()

    class Meta:
        ordering = ["-night", "-pk"]

from django.conf import settings
from django.db import models


class Singer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singer")
    voice = models.CharField(max_length=10, choices=[("soprano", "Soprano"), ("alto", "Alto"), ("tenor", "Tenor"), ("bass", "Bass")])


class Letter(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letters")
    subject = models.CharField(max_length=100)
    body = models.TextField(max_length=5000)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-written_at"]

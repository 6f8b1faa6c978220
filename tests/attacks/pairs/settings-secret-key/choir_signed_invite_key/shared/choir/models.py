from django.conf import settings
from django.db import models


class Singer(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singers")
    name = models.CharField(max_length=80)
    voice = models.CharField(max_length=10, choices=[("s", "Soprano"), ("a", "Alto"), ("t", "Tenor"), ("b", "Bass")])
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return self.name

from django.conf import settings
from django.db import models


class Pass(models.Model):
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passes")
    name = models.CharField(max_length=40)
    valid_until = models.DateField()

    class Meta:
        ordering = ["-valid_until", "-pk"]


class Visit(models.Model):
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="gym_visits")
    came_at = models.DateTimeField()

    class Meta:
        ordering = ["-came_at", "-pk"]

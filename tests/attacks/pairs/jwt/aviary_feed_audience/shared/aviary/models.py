from django.conf import settings
from django.db import models


class Bird(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="birds")
    ring = models.CharField(max_length=20)
    check_up = models.DateField()

    class Meta:
        ordering = ["check_up", "pk"]

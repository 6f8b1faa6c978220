from django.conf import settings
from django.db import models


class Preference(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="preference")
    theme = models.CharField(max_length=10, choices=[("calf", "Calf"), ("linen", "Linen"), ("dark", "Dark")], default="calf")


class Job(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jobs")
    title = models.CharField(max_length=120)
    pages = models.PositiveIntegerField()

    class Meta:
        ordering = ["-pk"]

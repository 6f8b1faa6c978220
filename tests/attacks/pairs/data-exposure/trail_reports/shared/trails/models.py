from django.conf import settings
from django.db import models


class Trail(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    kilometres = models.DecimalField(max_digits=5, decimal_places=1)

    class Meta:
        ordering = ["name", "pk"]


class Report(models.Model):
    trail = models.ForeignKey(Trail, on_delete=models.CASCADE, related_name="reports")
    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reports")
    text = models.CharField(max_length=500)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made", "-pk"]

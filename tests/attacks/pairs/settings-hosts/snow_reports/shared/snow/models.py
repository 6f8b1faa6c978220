from django.conf import settings
from django.db import models
from django.urls import reverse


class Report(models.Model):
    watcher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reports")
    slope = models.CharField(max_length=60)
    depth_cm = models.PositiveIntegerField()
    danger = models.PositiveSmallIntegerField(choices=[(n, str(n)) for n in range(1, 6)])
    day = models.DateField(auto_now_add=True)

    def get_absolute_url(self):
        return reverse("report", args=[self.pk])

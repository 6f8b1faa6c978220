from django.conf import settings
from django.db import models


class Community(models.Model):
    name = models.CharField(max_length=80)
    board = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="boards_served", blank=True)

    def __str__(self):
        return self.name


class Notice(models.Model):
    community = models.ForeignKey(Community, on_delete=models.CASCADE, related_name="notices")
    household = models.CharField(max_length=60)
    reason = models.CharField(max_length=200)
    sent_on = models.DateField(auto_now_add=True)
    dismissed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True
    )

    class Meta:
        ordering = ["-sent_on", "-pk"]

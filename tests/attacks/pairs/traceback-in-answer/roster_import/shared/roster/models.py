from django.conf import settings
from django.db import models


class RosterImport(models.Model):
    class State(models.TextChoices):
        DONE = "done"
        FAILED = "failed"

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="imports")
    state = models.CharField(max_length=8, choices=State.choices, blank=True)
    message = models.TextField(blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created", "-pk"]

    def __str__(self):
        return f"Import {self.pk}"


class Shift(models.Model):
    source = models.ForeignKey(RosterImport, models.CASCADE, related_name="shifts")
    nurse = models.CharField(max_length=80)
    starts = models.DateTimeField()

    def __str__(self):
        return f"{self.nurse}, {self.starts:%d.%m. %H:%M}"

from django.conf import settings
from django.db import models


class Tape(models.Model):
    title = models.CharField(max_length=120)
    recorded_on = models.DateField()
    transcript = models.TextField(blank=True)
    released_to = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="released_tapes", blank=True)

    class Meta:
        ordering = ["recorded_on", "pk"]


class Mark(models.Model):
    tape = models.ForeignKey(Tape, on_delete=models.CASCADE, related_name="marks")
    listener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="marks")
    second = models.PositiveIntegerField()
    text = models.CharField(max_length=200)

    class Meta:
        ordering = ["second", "pk"]

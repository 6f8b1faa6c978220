from django.conf import settings
from django.db import models
from django.urls import reverse


class Plot(models.Model):
    class Water(models.TextChoices):
        BUTT = "butt", "Rain butt"
        TAP = "tap", "Shared tap"
        NONE = "none", "None"

    gardener = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="plots"
    )
    number = models.PositiveIntegerField(unique=True)
    square_metres = models.PositiveIntegerField()
    planting_plan = models.TextField(blank=True)
    water = models.CharField(max_length=8, choices=Water, default=Water.TAP)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return f"Plot {self.number}"

    def get_absolute_url(self):
        return reverse("plot", args=[self.pk])

from django.conf import settings
from django.db import models
from django.urls import reverse


class Site(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Plot(models.Model):
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="plots")
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plots"
    )
    number = models.PositiveSmallIntegerField()
    crop = models.CharField(max_length=80, blank=True)
    contact_phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["site", "number"], name="plot_number_once_a_site")
        ]

    def get_absolute_url(self):
        return reverse("plot", args=[self.pk])

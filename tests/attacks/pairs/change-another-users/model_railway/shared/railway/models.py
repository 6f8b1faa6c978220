from django.conf import settings
from django.db import models
from django.urls import reverse


class Gauge(models.Model):
    name = models.CharField(max_length=20, unique=True)

    def __str__(self):
        return self.name


class Locomotive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="locomotives")
    gauge = models.ForeignKey(Gauge, on_delete=models.PROTECT)
    title = models.CharField(max_length=80)
    decoder_address = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("loco-detail", args=[self.pk])

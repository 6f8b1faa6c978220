from django.conf import settings
from django.db import models


class Instrument(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="instruments"
    )
    kind = models.CharField(max_length=40)
    maker = models.CharField(max_length=80, blank=True)
    complaint = models.TextField(max_length=2000)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.kind} {self.maker}".strip()


class Photo(models.Model):
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="photos")
    file = models.FileField(upload_to="repairs/")
    caption = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["pk"]

from django.conf import settings
from django.db import models


class Parcel(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    destination = models.CharField(max_length=80)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class Scan(models.Model):
    parcel = models.ForeignKey(Parcel, on_delete=models.CASCADE, related_name="scans")
    gate = models.CharField(max_length=20)
    scanned_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

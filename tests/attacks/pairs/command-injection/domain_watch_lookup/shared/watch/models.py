from django.conf import settings
from django.db import models


class RecordType(models.TextChoices):
    A = "a"
    MX = "mx"
    NS = "ns"
    TXT = "txt"


class Domain(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="domains"
    )
    name = models.CharField(max_length=120)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class LookUp(models.Model):
    domain = models.ForeignKey(Domain, on_delete=models.CASCADE, related_name="look_ups")
    record_type = models.CharField(max_length=5, choices=RecordType)
    answer = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

from django.conf import settings
from django.db import models


class Premises(models.Model):
    customer = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="premises")
    street = models.CharField(max_length=120)
    codeword = models.CharField(max_length=128, blank=True)

    class Meta:
        ordering = ["street", "pk"]


class Incident(models.Model):
    premises = models.ForeignKey(Premises, on_delete=models.CASCADE, related_name="incidents")
    sensor = models.CharField(max_length=60)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

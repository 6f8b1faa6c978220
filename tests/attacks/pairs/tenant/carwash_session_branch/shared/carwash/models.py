from django.conf import settings
from django.db import models


class Branch(models.Model):
    town = models.CharField(max_length=60)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="branches")


class Wash(models.Model):
    branch = models.ForeignKey(Branch, on_delete=models.CASCADE, related_name="washes")
    plate = models.CharField(max_length=12)
    programme = models.CharField(max_length=20)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

from django.conf import settings
from django.db import models


class Building(models.Model):
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="buildings", blank=True)

    class Meta:
        ordering = ["name", "pk"]


class Remark(models.Model):
    building = models.ForeignKey(Building, on_delete=models.CASCADE, related_name="remarks")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="remarks")
    text = models.TextField(max_length=2000)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Table(models.Model):
    planner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tables")
    label = models.CharField(max_length=60)
    seats = models.PositiveSmallIntegerField(default=8)

    class Meta:
        ordering = ["label", "pk"]


class Guest(models.Model):
    planner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="guests")
    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="guests")
    name = models.CharField(max_length=100)
    vegan = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "pk"]

from django.db import models


class Applicant(models.Model):
    name = models.CharField(max_length=100)
    phone = models.CharField(max_length=30)
    applied_on = models.DateField(auto_now_add=True)
    wants_water = models.BooleanField(default=False)

    class Meta:
        ordering = ["applied_on", "pk"]


class Plot(models.Model):
    number = models.PositiveIntegerField(unique=True)
    square_metres = models.PositiveIntegerField()
    free = models.BooleanField(default=True)

    class Meta:
        ordering = ["number"]

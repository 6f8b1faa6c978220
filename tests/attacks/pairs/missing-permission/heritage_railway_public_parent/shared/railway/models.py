from django.db import models


class Train(models.Model):
    name = models.CharField(max_length=60)
    leaves = models.TimeField()

    class Meta:
        ordering = ["leaves", "pk"]


class Volunteer(models.Model):
    name = models.CharField(max_length=80)
    duty = models.CharField(max_length=40)
    phone = models.CharField(max_length=20)

    class Meta:
        ordering = ["name", "pk"]

from django.db import models


class Guest(models.Model):
    name = models.CharField(max_length=80)
    choir = models.CharField(max_length=120)
    diet = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["pk"]

from django.conf import settings
from django.db import models


class District(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Collection(models.Model):
    district = models.ForeignKey(District, on_delete=models.CASCADE, related_name="collections")
    day = models.DateField()
    material = models.CharField(max_length=30)

    class Meta:
        ordering = ["day", "material"]


class Bin(models.Model):
    resident = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bins"
    )
    district = models.ForeignKey(District, on_delete=models.PROTECT, related_name="bins")
    litres = models.PositiveSmallIntegerField(default=120)
    missed = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

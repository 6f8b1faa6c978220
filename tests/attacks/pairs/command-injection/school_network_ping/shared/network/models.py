from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Device(models.Model):
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="devices")
    name = models.CharField(max_length=80)
    host = models.CharField(max_length=100)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

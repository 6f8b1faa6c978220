from django.db import models


class Ward(models.Model):
    name = models.CharField(max_length=80, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Device(models.Model):
    ward = models.ForeignKey(Ward, on_delete=models.PROTECT, related_name="devices")
    name = models.CharField(max_length=80)
    serial = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

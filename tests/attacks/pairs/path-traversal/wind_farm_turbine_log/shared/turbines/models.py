from django.conf import settings
from django.db import models


class Turbine(models.Model):
    code = models.SlugField(max_length=12, unique=True)
    site = models.CharField(max_length=60)
    kilowatts = models.PositiveIntegerField()

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class Inspection(models.Model):
    turbine = models.ForeignKey(Turbine, on_delete=models.CASCADE, related_name="inspections")
    inspector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    day = models.DateField()
    remarks = models.TextField(max_length=2000)

    class Meta:
        ordering = ["-day", "pk"]

    def __str__(self):
        return f"{self.turbine} on {self.day}"

from django.conf import settings
from django.db import models


class Fabric(models.Model):
    name = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Order(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    fabric = models.ForeignKey(Fabric, on_delete=models.PROTECT)
    garment = models.CharField(max_length=60)
    remarks = models.TextField(blank=True, max_length=1000)
    withdrawn = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Herd(models.Model):
    farmer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    brand = models.CharField(max_length=12)
    heads = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["brand", "pk"]

    def __str__(self):
        return self.brand


class Grazing(models.Model):
    herd = models.ForeignKey(Herd, on_delete=models.CASCADE, related_name="grazings")
    slope = models.CharField(max_length=60)
    since = models.DateField()

    class Meta:
        ordering = ["-since", "pk"]

    def __str__(self):
        return f"{self.herd} on {self.slope}"

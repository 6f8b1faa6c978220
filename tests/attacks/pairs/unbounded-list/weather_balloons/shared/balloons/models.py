from django.db import models


class Flight(models.Model):
    code = models.SlugField(unique=True)
    launched = models.DateTimeField()

    class Meta:
        ordering = ["-launched", "-pk"]


class Sounding(models.Model):
    flight = models.ForeignKey(Flight, on_delete=models.CASCADE, related_name="soundings")
    second = models.PositiveIntegerField()
    altitude = models.PositiveIntegerField()
    celsius = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        ordering = ["second", "pk"]

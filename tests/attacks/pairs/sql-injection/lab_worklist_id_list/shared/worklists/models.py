from django.db import models


class Sample(models.Model):
    barcode = models.CharField(max_length=20, unique=True)
    material = models.CharField(max_length=40)

    class Meta:
        ordering = ["barcode"]


class Measurement(models.Model):
    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="measurements")
    analyte = models.CharField(max_length=40)
    value = models.FloatField()

    class Meta:
        ordering = ["pk"]

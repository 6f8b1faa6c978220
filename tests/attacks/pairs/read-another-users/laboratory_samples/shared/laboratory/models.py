from django.conf import settings
from django.db import models


class Assay(models.Model):
    code = models.SlugField(unique=True)
    title = models.CharField(max_length=80)
    unit = models.CharField(max_length=12)

    class Meta:
        ordering = ["code"]


class Sample(models.Model):
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="samples"
    )
    label = models.CharField(max_length=60)
    taken_on = models.DateField()

    class Meta:
        ordering = ["-taken_on", "pk"]


class Measurement(models.Model):
    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="measurements")
    assay = models.ForeignKey(Assay, on_delete=models.PROTECT)
    value = models.DecimalField(max_digits=10, decimal_places=3)

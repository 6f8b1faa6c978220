from django.db import models


class Tariff(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    label = models.CharField(max_length=80)
    cents_per_m3 = models.PositiveIntegerField()

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.label

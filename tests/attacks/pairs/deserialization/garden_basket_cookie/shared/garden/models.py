from django.db import models


class Family(models.Model):
    latin_name = models.CharField(max_length=80, unique=True)

    class Meta:
        verbose_name_plural = "families"

    def __str__(self):
        return self.latin_name


class Plant(models.Model):
    family = models.ForeignKey(Family, on_delete=models.PROTECT, related_name="plants")
    name = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=7, decimal_places=2)
    hardy = models.BooleanField(default=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

from django.db import models


class Origin(models.Model):
    country = models.CharField(max_length=60)
    region = models.CharField(max_length=60, blank=True)

    def __str__(self):
        return f"{self.country} {self.region}".strip()


class Flavour(models.Model):
    name = models.CharField(max_length=40, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Coffee(models.Model):
    sku = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    origin = models.ForeignKey(Origin, on_delete=models.PROTECT, related_name="coffees")
    flavours = models.ManyToManyField(Flavour, blank=True)
    price = models.DecimalField(max_digits=6, decimal_places=2, help_text="Per kilo")
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ["sku"]

    def __str__(self):
        return self.name

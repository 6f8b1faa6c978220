from django.db import models


class Material(models.Model):
    name = models.CharField(max_length=40, unique=True)
    price_a_kilo = models.DecimalField(max_digits=6, decimal_places=3)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Delivery(models.Model):
    material = models.ForeignKey(Material, on_delete=models.PROTECT, related_name="deliveries")
    supplier = models.CharField(max_length=80)
    kilos = models.PositiveIntegerField()
    day = models.DateField()

    class Meta:
        ordering = ["-day", "pk"]
        verbose_name_plural = "deliveries"

    def __str__(self):
        return f"{self.kilos} kg from {self.supplier}"

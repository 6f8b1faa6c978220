from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Kiln(models.Model):
    name = models.CharField(max_length=60, unique=True)
    rate = models.DecimalField("price of a litre", max_digits=6, decimal_places=2)
    max_celsius = models.PositiveSmallIntegerField(default=1280)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"{self.name} ({self.rate} a litre)"


class Firing(models.Model):
    potter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="firings"
    )
    kiln = models.ForeignKey(Kiln, on_delete=models.PROTECT)
    litres = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(400)]
    )
    celsius = models.PositiveSmallIntegerField()
    price = models.DecimalField(max_digits=10, decimal_places=2)
    ordered_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-ordered_at", "-pk"]

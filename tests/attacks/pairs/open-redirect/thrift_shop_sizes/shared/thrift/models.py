from django.conf import settings
from django.db import models


class Size(models.TextChoices):
    SMALL = "S", "Small"
    MEDIUM = "M", "Medium"
    LARGE = "L", "Large"


class Garment(models.Model):
    title = models.CharField(max_length=80)
    size = models.CharField(max_length=1, choices=Size.choices)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    is_sold = models.BooleanField(default=False)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Sizes(models.Model):
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sizes"
    )
    top = models.CharField(max_length=1, choices=Size.choices)
    bottom = models.CharField(max_length=1, choices=Size.choices)

    class Meta:
        verbose_name_plural = "sizes"

    def __str__(self):
        return f"Sizes of {self.person}"

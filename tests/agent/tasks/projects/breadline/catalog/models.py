from django.db import models


class Allergen(models.Model):
    code = models.CharField(max_length=3, unique=True)
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ['code']

    def __str__(self):
        return self.name


class Product(models.Model):
    name = models.CharField(max_length=80, unique=True)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    available = models.BooleanField(default=True)
    allergens = models.ManyToManyField(Allergen, blank=True, related_name='products')

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name

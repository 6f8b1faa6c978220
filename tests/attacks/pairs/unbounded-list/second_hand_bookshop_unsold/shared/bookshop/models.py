from django.core.validators import MinValueValidator
from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Book(models.Model):
    class Condition(models.TextChoices):
        FINE = "fine", "Fine"
        GOOD = "good", "Good"
        WORN = "worn", "Worn"

    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="books")
    title = models.CharField(max_length=160)
    condition = models.CharField(max_length=4, choices=Condition.choices)
    price = models.DecimalField(
        max_digits=7, decimal_places=2, validators=[MinValueValidator(0)]
    )
    sold_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

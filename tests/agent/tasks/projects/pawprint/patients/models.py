from django.conf import settings
from django.db import models


class Species(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "species"

    def __str__(self):
        return self.name


class Tag(models.Model):
    """What one should know before one opens the basket: "bites", "deaf", "diabetic"."""

    label = models.CharField(max_length=30, unique=True)

    class Meta:
        ordering = ["label"]

    def __str__(self):
        return self.label


class Animal(models.Model):
    class Sex(models.TextChoices):
        FEMALE = "f", "female"
        MALE = "m", "male"
        UNKNOWN = "u", "unknown"

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="animals"
    )
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="animals")
    tags = models.ManyToManyField(Tag, blank=True, related_name="animals")
    name = models.CharField(max_length=60)
    sex = models.CharField(max_length=1, choices=Sex.choices, default=Sex.UNKNOWN)
    born_on = models.DateField(null=True, blank=True)
    chip_number = models.CharField(max_length=15, blank=True)
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Weighing(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="weighings")
    weighed_on = models.DateField()
    grams = models.PositiveIntegerField()

    class Meta:
        ordering = ["-weighed_on", "-pk"]

    def __str__(self):
        return f"{self.grams} g on {self.weighed_on}"

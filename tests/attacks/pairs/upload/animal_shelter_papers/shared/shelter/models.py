from django.conf import settings
from django.db import models


class Animal(models.Model):
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=40)
    carer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="animals"
    )
    arrived = models.DateField()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return f"{self.name} ({self.species})"


class Paper(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="papers")
    title = models.CharField(max_length=80)
    file = models.FileField(upload_to="papers/")

    def __str__(self):
        return self.title

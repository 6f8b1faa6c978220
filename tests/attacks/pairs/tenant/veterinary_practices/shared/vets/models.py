from django.conf import settings
from django.db import models


class Practice(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="practices")


class Animal(models.Model):
    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="animals")
    name = models.CharField(max_length=40)
    species = models.CharField(max_length=40)
    keeper_phone = models.CharField(max_length=30)

    class Meta:
        ordering = ["name", "pk"]


class Treatment(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="treatments")
    given_on = models.DateField()
    text = models.TextField()

    class Meta:
        ordering = ["given_on", "pk"]

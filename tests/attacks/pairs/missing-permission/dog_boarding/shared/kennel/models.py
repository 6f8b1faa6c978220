from django.conf import settings
from django.db import models


class Dog(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dogs"
    )
    name = models.CharField(max_length=40)
    breed = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Stay(models.Model):
    dog = models.ForeignKey(Dog, on_delete=models.CASCADE, related_name="stays")
    arrives = models.DateField()
    leaves = models.DateField()
    care = models.CharField("special care", max_length=200, blank=True)

    class Meta:
        ordering = ["arrives", "pk"]

    def __str__(self):
        return f"{self.dog} from {self.arrives}"

from django.conf import settings
from django.db import models


class Dog(models.Model):
    SEXES = [("f", "bitch"), ("m", "dog")]

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dogs")
    registered_name = models.CharField(max_length=80)
    chip = models.CharField(max_length=15)
    sex = models.CharField(max_length=1, choices=SEXES)
    born_on = models.DateField()

    class Meta:
        ordering = ["registered_name"]

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Meter(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters")
    serial = models.CharField(max_length=20, unique=True)
    street = models.CharField(max_length=80)

    class Meta:
        ordering = ["serial"]

    def __str__(self):
        return self.serial


class Reading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    litres = models.PositiveIntegerField(validators=[MaxValueValidator(99_999_999)])

    class Meta:
        ordering = ["-day", "-pk"]

from django.conf import settings
from django.db import models


class Court(models.Model):
    name = models.CharField(max_length=40, unique=True)
    surface = models.CharField(max_length=20)
    is_indoor = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Closure(models.Model):
    court = models.ForeignKey(Court, on_delete=models.CASCADE, related_name="closures")
    first_day = models.DateField()
    last_day = models.DateField()
    reason = models.CharField(max_length=120)
    ordered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)

    class Meta:
        ordering = ["-first_day", "pk"]

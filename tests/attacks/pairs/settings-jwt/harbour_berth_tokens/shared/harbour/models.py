from django.conf import settings
from django.db import models


class Berth(models.Model):
    pier = models.CharField(max_length=2)
    number = models.PositiveSmallIntegerField()
    metres = models.DecimalField(max_digits=4, decimal_places=1)

    class Meta:
        ordering = ["pier", "number"]
        constraints = [models.UniqueConstraint(fields=["pier", "number"], name="one_berth")]

    def __str__(self):
        return f"{self.pier}{self.number}"


class Boat(models.Model):
    skipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boats"
    )
    name = models.CharField(max_length=60)
    metres = models.DecimalField(max_digits=4, decimal_places=1)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

from django.conf import settings
from django.db import models


class Kitchen(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="kitchens"
    )
    name = models.CharField(max_length=60)
    width_cm = models.PositiveSmallIntegerField()
    depth_cm = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Cabinet(models.Model):
    kitchen = models.ForeignKey(Kitchen, on_delete=models.CASCADE, related_name="cabinets")
    kind = models.CharField(max_length=20)
    count = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["kind", "pk"]

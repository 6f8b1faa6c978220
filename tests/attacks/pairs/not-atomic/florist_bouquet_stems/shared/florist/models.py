from django.conf import settings
from django.db import models


class Flower(models.Model):
    name = models.CharField(max_length=40, unique=True)
    stems_left = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Bouquet(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bouquets"
    )
    card = models.CharField(max_length=200, blank=True)
    wanted_on = models.DateField()

    class Meta:
        ordering = ["-wanted_on", "pk"]

    def __str__(self):
        return f"Bouquet for {self.wanted_on}"


class Stems(models.Model):
    bouquet = models.ForeignKey(Bouquet, on_delete=models.CASCADE, related_name="stems")
    flower = models.ForeignKey(Flower, on_delete=models.PROTECT, related_name="+")
    count = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name_plural = "stems"

    def __str__(self):
        return f"{self.count} {self.flower}"

from django.conf import settings
from django.db import models


class Practice(models.Model):
    name = models.CharField(max_length=100)
    city = models.CharField(max_length=60)
    contact = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="practice"
    )

    def __str__(self):
        return self.name


class Crown(models.Model):
    class Material(models.TextChoices):
        ZIRCONIA = "zirconia"
        GOLD = "gold"
        CERAMIC = "ceramic"

    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="crowns")
    technician = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="crowns"
    )
    tooth = models.PositiveSmallIntegerField()
    material = models.CharField(max_length=10, choices=Material.choices)
    due = models.DateField()

    class Meta:
        ordering = ["due", "pk"]

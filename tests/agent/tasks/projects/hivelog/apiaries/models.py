from django.conf import settings
from django.db import models

from core.models import Stamped


class Apiary(Stamped):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="apiaries"
    )
    name = models.CharField(max_length=80)
    municipality = models.CharField(max_length=60)
    altitude = models.PositiveIntegerField("altitude in metres", null=True, blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "apiaries"

    def __str__(self):
        return f"{self.name} ({self.municipality})"


class Hive(Stamped):
    class Kind(models.TextChoices):
        AZ = "az", "AŽ hive"
        LANGSTROTH = "langstroth", "Langstroth"
        DADANT = "dadant", "Dadant"

    apiary = models.ForeignKey(Apiary, on_delete=models.CASCADE, related_name="hives")
    code = models.CharField(max_length=12, unique=True)
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.AZ)
    installed_on = models.DateField(null=True, blank=True)
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class Queen(Stamped):
    hive = models.OneToOneField(Hive, on_delete=models.CASCADE, related_name="queen")
    line = models.CharField(max_length=40, blank=True)
    hatched_in = models.PositiveSmallIntegerField()
    marked = models.BooleanField(default=False)

    def __str__(self):
        return f"{self.line or 'queen'} of {self.hatched_in}"

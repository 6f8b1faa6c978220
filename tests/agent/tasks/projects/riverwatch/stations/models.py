from django.db import models


class River(models.Model):
    name = models.CharField(max_length=80, unique=True)
    length_km = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Station(models.Model):
    river = models.ForeignKey(River, on_delete=models.PROTECT, related_name="stations")
    keeper = models.ForeignKey(
        "people.Volunteer",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="stations",
    )
    code = models.SlugField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    region = models.CharField(max_length=30)
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.name}"


class Sensor(models.Model):
    class Kind(models.TextChoices):
        TEMPERATURE = "temperature", "Temperature"
        LEVEL = "level", "Water level"
        OXYGEN = "oxygen", "Oxygen"

    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="sensors")
    serial = models.CharField(max_length=30, unique=True)
    kind = models.CharField(max_length=12, choices=Kind)
    installed_on = models.DateField()

    class Meta:
        ordering = ["serial"]

    def __str__(self):
        return self.serial

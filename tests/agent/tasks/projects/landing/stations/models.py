import secrets

from django.db import models

from core.models import Stamped


def new_tag():
    return secrets.token_hex(6).upper()


class Station(Stamped):
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    phone = models.CharField(max_length=30, blank=True)
    opens_at = models.TimeField(default="08:00")
    closes_at = models.TimeField(default="19:00")
    is_open = models.BooleanField(default=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Make(Stamped):
    class Kind(models.TextChoices):
        BICYCLE = "bicycle", "Bicycle"
        CANOE = "canoe", "Canoe"
        TRAILER = "trailer", "Trailer"

    title = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    seats = models.PositiveSmallIntegerField(default=1)
    day_price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Craft(Stamped):
    class Condition(models.TextChoices):
        GOOD = "A", "Good"
        WORN = "B", "Worn"
        BROKEN = "C", "Broken"

    code = models.CharField(max_length=12, unique=True)
    make = models.ForeignKey(Make, on_delete=models.PROTECT, related_name="crafts")
    station = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="crafts")
    condition = models.CharField(
        max_length=10, choices=Condition.choices, default=Condition.GOOD
    )
    retired = models.BooleanField(default=False)
    tag = models.CharField(max_length=12, unique=True, default=new_tag)

    def __str__(self):
        return f"{self.code} ({self.make.title}, {self.station.name})"


class Tariff(Stamped):
    class Season(models.TextChoices):
        LOW = "low", "Low"
        HIGH = "high", "High"

    make = models.ForeignKey(Make, on_delete=models.CASCADE, related_name="tariffs")
    season = models.CharField(max_length=4, choices=Season.choices)
    hours = models.PositiveSmallIntegerField()
    price = models.DecimalField(max_digits=7, decimal_places=2)
    margin_note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["make", "season", "hours"]
        constraints = [
            models.UniqueConstraint(fields=["make", "season", "hours"], name="tariff_once"),
        ]

    def __str__(self):
        return f"{self.make}: {self.hours} h, {self.get_season_display()}"

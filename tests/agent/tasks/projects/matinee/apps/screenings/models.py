from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone

from apps.core.models import TimeStampedModel
from apps.films.models import Film


class Screen(models.Model):
    name = models.CharField(max_length=40, unique=True)
    has_3d = models.BooleanField("3D", default=False)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name


class Seat(models.Model):
    class Kind(models.TextChoices):
        STANDARD = "standard", "Standard"
        SOFA = "sofa", "Sofa"
        WHEELCHAIR = "wheelchair", "Wheelchair space"

    screen = models.ForeignKey(Screen, on_delete=models.CASCADE, related_name="seats")
    row = models.CharField(max_length=2)
    number = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.STANDARD)

    class Meta:
        ordering = ("screen", "row", "number")
        constraints = [
            models.UniqueConstraint(fields=["screen", "row", "number"], name="one_seat_per_place"),
        ]

    def __str__(self):
        return f"{self.row}{self.number}"


class ScreeningQuerySet(models.QuerySet):
    def upcoming(self):
        return self.filter(starts_at__gte=timezone.now())


class Screening(TimeStampedModel):
    film = models.ForeignKey(Film, on_delete=models.PROTECT, related_name="screenings")
    screen = models.ForeignKey(Screen, on_delete=models.PROTECT, related_name="screenings")
    starts_at = models.DateTimeField()
    price = models.DecimalField(max_digits=6, decimal_places=2, validators=[MinValueValidator(0)])
    subtitled = models.BooleanField(default=False)

    objects = ScreeningQuerySet.as_manager()

    class Meta:
        ordering = ("starts_at", "id")
        constraints = [
            models.UniqueConstraint(fields=["screen", "starts_at"], name="one_film_at_a_time"),
        ]

    def __str__(self):
        return f"{self.film} on {self.starts_at:%Y-%m-%d %H:%M}"

from django.conf import settings
from django.db import models


class Genre(models.Model):
    name = models.CharField(max_length=50, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Artist(models.Model):
    name = models.CharField(max_length=120)
    country = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Production(models.Model):
    title = models.CharField(max_length=200)
    genre = models.ForeignKey(Genre, on_delete=models.PROTECT, related_name="productions")
    artists = models.ManyToManyField(Artist, blank=True, related_name="productions")
    minutes = models.PositiveSmallIntegerField(default=90)
    age_limit = models.PositiveSmallIntegerField(null=True, blank=True)
    is_public = models.BooleanField(default=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Performance(models.Model):
    class Status(models.TextChoices):
        PLANNED = "planned", "Planned"
        SOLD_OUT = "sold_out", "Sold out"
        CANCELLED = "cancelled", "Cancelled"

    production = models.ForeignKey(
        Production, on_delete=models.CASCADE, related_name="performances"
    )
    hall = models.ForeignKey("venues.Hall", on_delete=models.PROTECT, related_name="performances")
    starts_at = models.DateTimeField()
    price = models.DecimalField(max_digits=6, decimal_places=2)
    status = models.CharField(max_length=10, choices=Status, default=Status.PLANNED)

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return f"{self.production} on {self.starts_at:%Y-%m-%d %H:%M}"

    @property
    def seats_left(self):
        sold = self.tickets.exclude(order__status="cancelled").count()
        return self.hall.capacity - sold


class Review(models.Model):
    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="reviews")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviews"
    )
    stars = models.PositiveSmallIntegerField()
    text = models.TextField(max_length=2000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    is_hidden = models.BooleanField(default=False)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"{self.stars} stars for {self.production}"

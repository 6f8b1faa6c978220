from django.db import models
from django.urls import reverse

from apps.core.models import TimeStampedModel


class Genre(models.Model):
    name = models.CharField(max_length=50, unique=True)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name


class Distributor(TimeStampedModel):
    name = models.CharField(max_length=120, unique=True)
    contact_email = models.EmailField(blank=True)

    class Meta:
        ordering = ("name",)

    def __str__(self):
        return self.name


class Film(TimeStampedModel):
    class Certificate(models.TextChoices):
        GENERAL = "G", "General"
        PARENTAL = "PG", "Parental guidance"
        ADULT = "18", "Adults only"

    title = models.CharField(max_length=200)
    genres = models.ManyToManyField(Genre, related_name="films", blank=True)
    distributor = models.ForeignKey(
        Distributor, on_delete=models.SET_NULL, related_name="films", null=True, blank=True
    )
    certificate = models.CharField(
        max_length=2, choices=Certificate.choices, default=Certificate.GENERAL
    )
    minutes = models.PositiveSmallIntegerField("running time")
    released_on = models.DateField(null=True, blank=True)
    synopsis = models.TextField(blank=True)

    class Meta:
        ordering = ("title", "id")

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("films:detail", kwargs={"pk": self.pk})

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse

from people.models import Member


class Area(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    height_m = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Setter(models.Model):
    name = models.CharField(max_length=80)
    nickname = models.CharField(max_length=30)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.nickname


class Route(models.Model):
    name = models.CharField(max_length=80)
    area = models.ForeignKey(Area, on_delete=models.PROTECT, related_name="routes")
    setter = models.ForeignKey(
        Setter, on_delete=models.SET_NULL, null=True, blank=True, related_name="routes"
    )
    grade = models.CharField(max_length=5)
    colour = models.CharField(max_length=20)
    set_on = models.DateField()
    retired_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["area__name", "grade", "pk"]

    def __str__(self):
        return f"{self.name} ({self.grade})"

    def get_absolute_url(self):
        return reverse("walls:route_detail", args=[self.pk])


class Ascent(models.Model):
    class Style(models.TextChoices):
        FLASH = "flash", "Flash"
        REDPOINT = "redpoint", "Redpoint"
        TOPROPE = "toprope", "Top rope"

    route = models.ForeignKey(Route, on_delete=models.CASCADE, related_name="ascents")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="ascents")
    climbed_on = models.DateField()
    style = models.CharField(max_length=10, choices=Style.choices)
    rating = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(5)]
    )

    class Meta:
        ordering = ["-climbed_on", "-pk"]

    def __str__(self):
        return f"{self.route} on {self.climbed_on}"


class Feedback(models.Model):
    """What a member thinks of a route. The setters read these in the admin."""

    route = models.ForeignKey(Route, on_delete=models.CASCADE, related_name="feedback")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="feedback")
    stars = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    comment = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at"]
        verbose_name_plural = "feedback"
        constraints = [
            models.UniqueConstraint(fields=["route", "member"], name="one_feedback_per_route"),
        ]

    def __str__(self):
        return f"{self.stars} stars for {self.route}"

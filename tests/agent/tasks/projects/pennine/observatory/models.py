from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse

from core.models import Stamped
from members.models import Member
from observatory.querysets import ObservationQuerySet, SlotQuerySet, TelescopeQuerySet


class Dome(Stamped):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Constellation(Stamped):
    name = models.CharField(max_length=40, unique=True)
    abbreviation = models.CharField(max_length=3, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Telescope(Stamped):
    class Status(models.TextChoices):
        READY = "ready", "Ready"
        REPAIR = "repair", "In repair"
        RETIRED = "retired", "Retired"

    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    dome = models.ForeignKey(Dome, on_delete=models.PROTECT, related_name="telescopes")
    keeper = models.ForeignKey(
        Member, null=True, blank=True, on_delete=models.SET_NULL, related_name="kept_telescopes"
    )
    aperture_mm = models.PositiveIntegerField("aperture (mm)")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.READY)
    status_note = models.CharField(max_length=200, blank=True)

    objects = TelescopeQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("observatory:telescope", args=[self.slug])


class Target(Stamped):
    class Kind(models.TextChoices):
        GALAXY = "galaxy", "Galaxy"
        NEBULA = "nebula", "Nebula"
        CLUSTER = "cluster", "Cluster"
        STAR = "star", "Star"

    designation = models.CharField(max_length=20, unique=True, help_text="M 31, NGC 7000 …")
    common_name = models.CharField(max_length=80, blank=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    constellation = models.ForeignKey(
        Constellation, on_delete=models.PROTECT, related_name="targets"
    )
    magnitude = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)

    class Meta:
        ordering = ["designation"]

    def __str__(self):
        return self.designation


class Observation(Stamped):
    observer = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="observations")
    target = models.ForeignKey(Target, on_delete=models.PROTECT, related_name="observations")
    telescope = models.ForeignKey(Telescope, on_delete=models.PROTECT, related_name="observations")
    observed_at = models.DateTimeField()
    season = models.CharField(max_length=9, blank=True, default="", help_text="2025/2026")
    seeing = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    notes = models.TextField(blank=True)
    is_public = models.BooleanField(default=True)

    objects = ObservationQuerySet.as_manager()

    class Meta:
        ordering = ["-observed_at"]
        indexes = [models.Index(fields=["observed_at"], name="obs_observed_at_idx")]

    def __str__(self):
        return f"{self.target} {self.observed_at:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("observatory:observation", args=[self.pk])

    def save(self, *args, **kwargs):
        self.season = season_of(self.observed_at)
        super().save(*args, **kwargs)


class Remark(Stamped):
    observation = models.ForeignKey(Observation, on_delete=models.CASCADE, related_name="remarks")
    author = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="remarks")
    text = models.TextField(max_length=1000)

    class Meta:
        ordering = ["created_at"]

    def __str__(self):
        return f"{self.author_id}: {self.text[:40]}"


class Slot(Stamped):
    """A telescope, a member, some hours of one night."""

    class State(models.TextChoices):
        ASKED = "asked", "Asked for"
        GRANTED = "granted", "Granted"
        CANCELLED = "cancelled", "Cancelled"

    telescope = models.ForeignKey(Telescope, on_delete=models.PROTECT, related_name="slots")
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="slots")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    purpose = models.CharField(max_length=200)
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)

    objects = SlotQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_at"]

    def __str__(self):
        return f"{self.telescope} {self.starts_at:%Y-%m-%d %H:%M}"


def season_of(moment):
    """The observing season runs from August to July."""
    first = moment.year if moment.month >= 8 else moment.year - 1
    return f"{first}/{first + 1}"

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone


class Tuner(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tuner")
    initials = models.CharField(max_length=4, unique=True)
    day_rate = models.DecimalField(max_digits=7, decimal_places=2, default=0)

    class Meta:
        ordering = ["initials"]

    def __str__(self):
        return self.initials


class Round(models.Model):
    name = models.CharField(max_length=80)
    lead = models.ForeignKey(Tuner, on_delete=models.PROTECT, related_name="led_rounds")
    starts_on = models.DateField()
    ends_on = models.DateField()

    class Meta:
        ordering = ["-starts_on", "name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")), name="round_ends_after_start"
            ),
        ]

    def __str__(self):
        return self.name


class VisitQuerySet(models.QuerySet):
    def planned(self):
        return self.filter(status=Visit.Status.PLANNED)

    def for_tuner(self, tuner):
        return self.filter(tuner=tuner)


class Visit(models.Model):
    class Status(models.TextChoices):
        PLANNED = "planned", "Planned"
        DONE = "done", "Done"
        MISSED = "missed", "Missed"

    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="visits")
    organ = models.ForeignKey("instruments.Organ", on_delete=models.PROTECT, related_name="visits")
    tuner = models.ForeignKey(Tuner, on_delete=models.PROTECT, related_name="visits")
    planned_for = models.DateField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PLANNED)
    temperature_c = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)
    report = models.TextField(blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    objects = VisitQuerySet.as_manager()

    class Meta:
        ordering = ["planned_for", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["round", "organ"], name="visit_once_per_round"),
        ]

    def __str__(self):
        return f"{self.organ.nickname} on {self.planned_for:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("rounds:visit", args=[self.pk])


class Reading(models.Model):
    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="readings")
    stop = models.ForeignKey("instruments.Stop", on_delete=models.CASCADE, related_name="readings")
    cents = models.DecimalField(max_digits=5, decimal_places=1)
    taken_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-taken_at"]

    def __str__(self):
        return f"{self.cents} cents"

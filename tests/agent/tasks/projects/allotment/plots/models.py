from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone

from core.models import Stamped


class Section(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(max_length=8, unique=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "name"]

    def __str__(self):
        return self.name


class PlotQuerySet(models.QuerySet):
    def cultivable(self):
        return self.exclude(status=Plot.Status.RETIRED)

    def vacant(self):
        running = Tenancy.objects.filter(plot=models.OuterRef("pk"), ended_on__isnull=True)
        return self.cultivable().filter(~models.Exists(running))


class Plot(Stamped):
    class Status(models.TextChoices):
        IN_USE = "in_use", "In use"
        RESTING = "resting", "Resting"
        RETIRED = "retired", "Retired"

    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="plots")
    number = models.PositiveSmallIntegerField()
    size = models.DecimalField(
        "size in square metres", max_digits=6, decimal_places=1, validators=[MinValueValidator(1)]
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.IN_USE)
    has_water = models.BooleanField("water tap", default=False)

    objects = PlotQuerySet.as_manager()

    class Meta:
        ordering = ["section__position", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["section", "number"], name="plot_number_unique_in_section"
            )
        ]

    def __str__(self):
        return f"{self.section.name} {self.number}"

    def get_absolute_url(self):
        return reverse("plots:detail", args=[self.pk])

    @property
    def current_tenancy(self):
        return self.tenancies.filter(ended_on__isnull=True).order_by("-started_on").first()

    def last_grade(self):
        inspection = self.inspections.order_by("-seen_on", "-pk").first()
        return inspection.get_grade_display() if inspection else ""


class Tenancy(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="tenancies")
    gardener = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="tenancies"
    )
    started_on = models.DateField(default=timezone.localdate)
    ended_on = models.DateField(null=True, blank=True)
    yearly_rent = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        verbose_name_plural = "tenancies"
        ordering = ["-started_on"]

    def __str__(self):
        return f"{self.gardener} on {self.plot}"

    def paid(self):
        return sum(payment.amount for payment in self.payments.all())


class Payment(models.Model):
    tenancy = models.ForeignKey(Tenancy, on_delete=models.CASCADE, related_name="payments")
    amount = models.DecimalField(max_digits=7, decimal_places=2)
    received_on = models.DateField(default=timezone.localdate)

    def __str__(self):
        return f"{self.amount} on {self.received_on}"


class Inspection(models.Model):
    class Grade(models.IntegerChoices):
        GOOD = 1, "Well kept"
        FAIR = 2, "Fair"
        POOR = 3, "Neglected"

    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="inspections")
    steward = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="inspections"
    )
    grade = models.PositiveSmallIntegerField(choices=Grade.choices)
    remarks = models.TextField(blank=True)
    seen_on = models.DateField(default=timezone.localdate)

    class Meta:
        ordering = ["-seen_on"]

    def __str__(self):
        return f"{self.plot}: {self.get_grade_display()}"


class DamageReport(Stamped):
    class Kind(models.TextChoices):
        FENCE = "fence", "Fence or gate"
        WATER = "water", "Tap or pipe"
        ANIMALS = "animals", "Animals"
        THEFT = "theft", "Theft"
        OTHER = "other", "Something else"

    plot = models.ForeignKey(Plot, on_delete=models.CASCADE, related_name="damage_reports")
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="damage_reports"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices)
    description = models.TextField(max_length=1000)
    noticed_on = models.DateField(default=timezone.localdate)
    resolved = models.BooleanField(default=False)

    class Meta:
        ordering = ["resolved", "-noticed_on"]

    def __str__(self):
        return f"{self.get_kind_display()} at {self.plot}"

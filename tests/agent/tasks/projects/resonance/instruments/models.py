import uuid
from datetime import timedelta

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Avg, Q
from django.urls import reverse
from django.utils import timezone

LOAN_DAYS = 28


def new_barcode():
    return "RS" + uuid.uuid4().hex[:8].upper()


def default_due_date():
    return timezone.localdate() + timedelta(days=LOAN_DAYS)


class Family(models.Model):
    name = models.CharField(max_length=60, unique=True)
    slug = models.SlugField(unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "families"

    def __str__(self):
        return self.name


class Maker(models.Model):
    name = models.CharField(max_length=100, unique=True)
    country = models.CharField(max_length=60, blank=True)
    founded = models.PositiveSmallIntegerField(null=True, blank=True)
    website = models.URLField(blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Instrument(models.Model):
    class Level(models.TextChoices):
        BEGINNER = "beginner", "Beginner"
        STUDENT = "student", "Student"
        CONCERT = "concert", "Concert"

    title = models.CharField(max_length=120)
    family = models.ForeignKey(Family, on_delete=models.PROTECT, related_name="instruments")
    maker = models.ForeignKey(Maker, on_delete=models.SET_NULL, null=True, blank=True, related_name="instruments")
    level = models.CharField(max_length=10, choices=Level.choices, default=Level.STUDENT)
    description = models.TextField(blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("instrument-detail", args=[self.pk])

    @property
    def free_copies(self):
        return self.copies.filter(status=Copy.Status.FREE).count()

    @property
    def rating(self):
        return round(self.reviews.aggregate(average=Avg("stars"))["average"], 1)


class CopyQuerySet(models.QuerySet):
    def free(self):
        return self.filter(status=Copy.Status.FREE)


class Copy(models.Model):
    class Status(models.TextChoices):
        FREE = "free", "Free"
        LENT = "lent", "Lent"
        REPAIR = "repair", "In repair"
        RETIRED = "retired", "Retired"

    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="copies")
    branch = models.ForeignKey("rooms.Branch", on_delete=models.PROTECT, related_name="copies")
    serial_number = models.CharField(max_length=60, blank=True)
    barcode = models.CharField(max_length=20, unique=True, default=new_barcode)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.FREE)
    bought_on = models.DateField(null=True, blank=True)

    objects = CopyQuerySet.as_manager()

    class Meta:
        ordering = ["instrument__title", "pk"]
        verbose_name_plural = "copies"

    def __str__(self):
        return f"{self.instrument} [{self.barcode}]"


class LoanQuerySet(models.QuerySet):
    def open(self):
        return self.filter(returned_on__isnull=True)

    def overdue(self):
        return self.open().filter(due_on__lt=timezone.localdate())


class Loan(models.Model):
    copy = models.ForeignKey(Copy, on_delete=models.PROTECT, related_name="loans")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="loans")
    lent_on = models.DateField(default=timezone.localdate)
    due_on = models.DateField(default=default_due_date)
    returned_on = models.DateField(null=True, blank=True)

    objects = LoanQuerySet.as_manager()

    class Meta:
        ordering = ["-lent_on", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["copy"], condition=Q(returned_on__isnull=True), name="one_open_loan_per_copy"),
        ]

    def __str__(self):
        return f"{self.copy} → {self.member}"

    @property
    def is_overdue(self):
        return self.returned_on is None and self.due_on < timezone.localdate()


class Reservation(models.Model):
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="reservations")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations")
    created_at = models.DateTimeField(auto_now_add=True)
    notified_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["instrument", "member"], name="one_reservation_per_member"),
        ]

    def __str__(self):
        return f"{self.member} waits for {self.instrument}"


class Repair(models.Model):
    class Severity(models.TextChoices):
        MINOR = "minor", "Minor"
        MAJOR = "major", "Major"

    class Status(models.TextChoices):
        REPORTED = "reported", "Reported"
        WORKSHOP = "workshop", "In the workshop"
        DONE = "done", "Done"

    copy = models.ForeignKey(Copy, on_delete=models.CASCADE, related_name="repairs")
    reported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="repairs_reported"
    )
    severity = models.CharField(max_length=5, choices=Severity.choices, default=Severity.MINOR)
    description = models.TextField()
    happened_on = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.REPORTED)
    cost = models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True)
    opened_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-opened_at", "-pk"]

    def __str__(self):
        return f"{self.get_severity_display()} repair of {self.copy}"


class Review(models.Model):
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="reviews")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviews")
    stars = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(5)])
    text = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"{self.stars} stars for {self.instrument}"

import uuid

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse


class Customer(models.Model):
    name = models.CharField(max_length=100)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Bike(models.Model):
    owner = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="bikes")
    make = models.CharField(max_length=60)
    model_name = models.CharField("model", max_length=60)
    frame_number = models.CharField(max_length=40, unique=True)

    class Meta:
        ordering = ["make", "model_name", "pk"]

    def __str__(self):
        return f"{self.make} {self.model_name}"


class Mechanic(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mechanic"
    )
    bench = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["bench"]

    def __str__(self):
        return self.user.get_full_name() or self.user.get_username()


class JobQuerySet(models.QuerySet):
    def open(self):
        return self.exclude(status=Job.Status.COLLECTED)


class Job(models.Model):
    class Status(models.TextChoices):
        WAITING = "waiting", "Waiting"
        ON_BENCH = "bench", "On the bench"
        READY = "ready", "Ready"
        COLLECTED = "collected", "Collected"

    bike = models.ForeignKey(Bike, on_delete=models.PROTECT, related_name="jobs")
    mechanic = models.ForeignKey(
        Mechanic, on_delete=models.SET_NULL, null=True, blank=True, related_name="jobs"
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WAITING)
    complaint = models.TextField()
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reference = models.CharField(max_length=12, blank=True, editable=False)
    taken_in_at = models.DateTimeField(auto_now_add=True)
    ready_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = JobQuerySet.as_manager()

    class Meta:
        ordering = ["taken_in_at", "pk"]

    def __str__(self):
        return self.reference

    def get_absolute_url(self):
        return reverse("workshop:job-detail", args=[self.pk])

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        if not self.reference:
            self.reference = f"J{self.pk:05}"
            type(self).objects.filter(pk=self.pk).update(reference=self.reference)


class JobLine(models.Model):
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="lines")
    part = models.ForeignKey("stock.Part", on_delete=models.PROTECT, related_name="job_lines")
    quantity = models.PositiveSmallIntegerField(default=1, validators=[MinValueValidator(1)])
    price = models.DecimalField(
        max_digits=8, decimal_places=2, validators=[MinValueValidator(0)]
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.quantity} x {self.price}"


class JobEvent(models.Model):
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="events")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    text = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return self.text

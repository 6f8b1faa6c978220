from django.conf import settings
from django.db import models


class FaultQuerySet(models.QuerySet):
    def open(self):
        return self.exclude(status=Fault.Status.CLOSED)


class Fault(models.Model):
    class Severity(models.IntegerChoices):
        MINOR = 1, "Minor"
        PLAYABLE = 2, "Playable with care"
        SILENT = 3, "Cannot be played"

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        WAITING = "waiting", "Waiting for parts"
        CLOSED = "closed", "Closed"

    organ = models.ForeignKey("instruments.Organ", on_delete=models.CASCADE, related_name="faults")
    reported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reported_faults"
    )
    title = models.CharField(max_length=120)
    severity = models.PositiveSmallIntegerField(choices=Severity.choices, default=Severity.MINOR)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OPEN)
    opened_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = FaultQuerySet.as_manager()

    class Meta:
        ordering = ["-severity", "-opened_at"]
        indexes = [models.Index(fields=["status", "severity"], name="fault_status_severity")]

    def __str__(self):
        return self.title


class FaultNote(models.Model):
    fault = models.ForeignKey(Fault, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    body = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["created_at"]

    def __str__(self):
        return self.body[:40]


class Part(models.Model):
    code = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=120)
    stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.name}"

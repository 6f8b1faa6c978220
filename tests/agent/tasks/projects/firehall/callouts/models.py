import uuid

from django.db import models

from crew.models import Member
from garage.models import Vehicle


class Callout(models.Model):
    FIRE, TECHNICAL, FALSE_ALARM = "fire", "technical", "false"
    KINDS = [(FIRE, "Fire"), (TECHNICAL, "Technical help"), (FALSE_ALARM, "False alarm")]

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    number = models.CharField(max_length=12, unique=True)
    kind = models.CharField(max_length=10, choices=KINDS)
    place = models.CharField(max_length=120)
    alarmed_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    vehicles = models.ManyToManyField(Vehicle, blank=True, related_name="callouts")
    crew = models.ManyToManyField(Member, through="Attendance", related_name="callouts")

    class Meta:
        ordering = ["-alarmed_at"]

    def __str__(self):
        return f"{self.number} {self.place}"


class Attendance(models.Model):
    callout = models.ForeignKey(Callout, on_delete=models.CASCADE, related_name="attendances")
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="attendances")
    minutes = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["callout", "member"], name="attendance_once")
        ]

    def __str__(self):
        return f"{self.member} at {self.callout}"

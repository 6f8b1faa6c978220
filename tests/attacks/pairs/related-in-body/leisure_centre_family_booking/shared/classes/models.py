from django.conf import settings
from django.db import models


class FamilyMember(models.Model):
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="family"
    )
    name = models.CharField(max_length=80)
    born_on = models.DateField()

    class Meta:
        ordering = ["name", "pk"]


class Session(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]


class Booking(models.Model):
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="bookings")
    attendees = models.ManyToManyField(FamilyMember, related_name="bookings")

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Booking(models.Model):
    class Status(models.TextChoices):
        CONFIRMED = "confirmed"
        CANCELLED = "cancelled"

    hut = models.ForeignKey("huts.Hut", on_delete=models.PROTECT, related_name="bookings")
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bookings"
    )
    arrival = models.DateField()
    departure = models.DateField()
    status = models.CharField(max_length=10, choices=Status, default=Status.CONFIRMED)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["arrival", "id"]
        indexes = [models.Index(fields=["hut", "arrival"], name="booking_hut_arrival")]

    def __str__(self):
        return f"Booking {self.pk}"

    @property
    def nights(self):
        return (self.departure - self.arrival).days


class Person(models.Model):
    class Age(models.TextChoices):
        ADULT = "adult"
        CHILD = "child"

    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="people")
    name = models.CharField(max_length=80)
    age = models.CharField(max_length=5, choices=Age, default=Age.ADULT)

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "people"

    def __str__(self):
        return self.name


def free_beds(hut, night):
    taken = Person.objects.filter(
        booking__hut=hut,
        booking__status=Booking.Status.CONFIRMED,
        booking__arrival__lte=night,
        booking__departure__gt=night,
    )
    return hut.beds - taken.count()

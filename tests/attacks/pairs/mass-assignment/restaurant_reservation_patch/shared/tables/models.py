from django.conf import settings
from django.db import models


class Reservation(models.Model):
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations")
    people = models.PositiveSmallIntegerField()
    note = models.CharField(max_length=200, blank=True)
    confirmed = models.BooleanField(default=False)
    deposit_cents = models.PositiveIntegerField(default=2000)

    def as_dict(self):
        return {
            "id": self.pk,
            "people": self.people,
            "note": self.note,
            "confirmed": self.confirmed,
            "deposit_cents": self.deposit_cents,
        }

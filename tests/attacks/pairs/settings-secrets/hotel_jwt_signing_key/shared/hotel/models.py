from django.conf import settings
from django.db import models


class Stay(models.Model):
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="stays"
    )
    room = models.CharField(max_length=10)
    arrival = models.DateField()
    departure = models.DateField()

    class Meta:
        ordering = ["-arrival", "-id"]

    def __str__(self):
        return f"{self.room} from {self.arrival}"

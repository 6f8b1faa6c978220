from django.conf import settings
from django.db import models


class Dormitory(models.Model):
    name = models.CharField(max_length=40, unique=True)
    beds = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name_plural = "dormitories"

    def __str__(self):
        return self.name


class Stay(models.Model):
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stays"
    )
    dormitory = models.ForeignKey(Dormitory, on_delete=models.PROTECT, related_name="stays")
    first_night = models.DateField()
    nights = models.PositiveSmallIntegerField(default=1)
    arrives_at = models.TimeField(null=True, blank=True)
    needs_parking = models.BooleanField(default=False)

    class Meta:
        ordering = ["-first_night", "pk"]

    def __str__(self):
        return f"{self.dormitory} from {self.first_night}"

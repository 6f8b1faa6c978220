from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Appointment(models.Model):
    donor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appointments")
    day = models.DateField()
    couch = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(8)])

    class Meta:
        ordering = ["-day", "couch"]
        constraints = [models.UniqueConstraint(fields=["day", "couch"], name="one_donor_on_a_couch")]

    def __str__(self):
        return f"{self.day}, couch {self.couch}"

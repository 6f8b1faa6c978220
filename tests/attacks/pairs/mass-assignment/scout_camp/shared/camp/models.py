from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Camp(models.Model):
    title = models.CharField(max_length=80)
    starts_on = models.DateField()
    fee_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["starts_on", "pk"]

    def __str__(self):
        return self.title


class Registration(models.Model):
    class State(models.TextChoices):
        ASKED = "asked", "asked"
        CONFIRMED = "confirmed", "confirmed"

    camp = models.ForeignKey(Camp, on_delete=models.CASCADE, related_name="registrations")
    parent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="registrations")
    child = models.CharField(max_length=80)
    age = models.PositiveSmallIntegerField(validators=[MinValueValidator(6), MaxValueValidator(17)])
    diet = models.CharField(max_length=120, blank=True)
    fee_cents = models.PositiveIntegerField(blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED, blank=True)

    class Meta:
        ordering = ["-pk"]

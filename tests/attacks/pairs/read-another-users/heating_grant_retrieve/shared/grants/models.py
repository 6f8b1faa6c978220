from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Scheme(models.Model):
    name = models.CharField(max_length=120)
    closes_on = models.DateField()

    class Meta:
        ordering = ["closes_on", "pk"]

    def __str__(self):
        return self.name


class Application(models.Model):
    class State(models.TextChoices):
        RECEIVED = "received"
        GRANTED = "granted"
        REFUSED = "refused"

    scheme = models.ForeignKey(Scheme, on_delete=models.PROTECT, related_name="applications")
    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="grant_applications"
    )
    household_size = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(20)]
    )
    yearly_income = models.PositiveIntegerField(validators=[MaxValueValidator(1_000_000)])
    reasons = models.TextField(max_length=2000)
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "pk"]

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class Singer(models.Model):
    class Voice(models.TextChoices):
        HIGH = "high", "High"
        LOW = "low", "Low"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="singer"
    )
    voice = models.CharField(max_length=4, choices=Voice)
    iban = models.CharField(
        max_length=34,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\Z")],
    )


class Rehearsal(models.Model):
    voice = models.CharField(max_length=4, choices=Singer.Voice)
    place = models.SlugField(max_length=80)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at"]

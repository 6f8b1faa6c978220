from django.db import models


class Launch(models.Model):
    """A launch of the boat, as told on the station's public page."""

    launched_on = models.DateField()
    summary = models.CharField(max_length=240)

    class Meta:
        ordering = ["-launched_on", "-id"]

    def __str__(self):
        return f"{self.launched_on}: {self.summary}"


class Shift(models.Model):
    class Role(models.TextChoices):
        HELM = "helm", "Helm"
        CREW = "crew", "Crew"
        SHORE = "shore", "Shore crew"

    day = models.DateField()
    role = models.CharField(max_length=5, choices=Role.choices)
    volunteer = models.CharField(max_length=80)
    phone = models.CharField(max_length=20)

    class Meta:
        ordering = ["day", "id"]
        constraints = [
            models.UniqueConstraint(fields=["day", "role", "volunteer"], name="once_a_day"),
        ]

    def __str__(self):
        return f"{self.volunteer} on {self.day}"

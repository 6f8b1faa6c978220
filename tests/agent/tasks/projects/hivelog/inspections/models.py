from django.conf import settings
from django.db import models

from apiaries.models import Hive
from core.models import Stamped


class Disease(models.Model):
    name = models.CharField(max_length=60, unique=True)
    latin_name = models.CharField(max_length=80, blank=True)
    notifiable = models.BooleanField("must be reported to the vet", default=False)

    def __str__(self):
        return self.name


class Inspection(Stamped):
    class Temper(models.TextChoices):
        CALM = "calm", "Calm"
        NERVOUS = "nervous", "Nervous"
        ANGRY = "angry", "Angry"

    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="inspections")
    inspector = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    inspected_on = models.DateField()
    temper = models.CharField(max_length=8, choices=Temper.choices, default=Temper.CALM)
    brood_frames = models.PositiveSmallIntegerField(default=0)
    queen_seen = models.BooleanField(default=False)
    findings = models.ManyToManyField(Disease, blank=True, related_name="inspections")
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-inspected_on", "-id"]
        indexes = [models.Index(fields=["hive", "-inspected_on"], name="insp_hive_date_idx")]

    def __str__(self):
        return f"{self.hive} on {self.inspected_on}"


class Treatment(Stamped):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="treatments")
    product = models.CharField(max_length=60)
    dose_ml = models.DecimalField(max_digits=6, decimal_places=1)
    started_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-started_on"]

    def __str__(self):
        return f"{self.product}, {self.hive}"

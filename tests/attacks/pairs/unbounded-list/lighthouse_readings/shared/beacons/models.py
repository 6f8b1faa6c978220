from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Lighthouse(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lighthouses"
    )
    name = models.CharField(max_length=80)
    signature = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Reading(models.Model):
    lighthouse = models.ForeignKey(Lighthouse, on_delete=models.CASCADE, related_name="readings")
    at = models.DateTimeField()
    lamp_volts = models.DecimalField(
        max_digits=5,
        decimal_places=2,
        validators=[MinValueValidator(0), MaxValueValidator(100)],
    )
    visibility_nm = models.PositiveSmallIntegerField(default=10)
    remark = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]


class Fault(models.Model):
    lighthouse = models.ForeignKey(Lighthouse, on_delete=models.CASCADE, related_name="faults")
    text = models.CharField(max_length=300)
    reported_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-reported_at", "-pk"]

from django.conf import settings
from django.db import models


class Commission(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="commissions"
    )
    garment = models.CharField(max_length=60)
    cloth = models.CharField(max_length=60, blank=True)
    due = models.DateField()

    class Meta:
        ordering = ["due", "pk"]

    def __str__(self):
        return self.garment


class Fitting(models.Model):
    commission = models.ForeignKey(Commission, on_delete=models.CASCADE, related_name="fittings")
    day = models.DateField()
    chest_cm = models.DecimalField(max_digits=5, decimal_places=1)
    waist_cm = models.DecimalField(max_digits=5, decimal_places=1)
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ["day", "pk"]


class Wish(models.Model):
    commission = models.ForeignKey(Commission, on_delete=models.CASCADE, related_name="wishes")
    text = models.CharField(max_length=300)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["written_at", "pk"]
        verbose_name_plural = "wishes"

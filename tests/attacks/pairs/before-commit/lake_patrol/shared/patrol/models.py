from django.conf import settings
from django.db import models


class Watch(models.Model):
    day = models.DateField(unique=True)
    note = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["day"]
        verbose_name_plural = "watches"


class Shift(models.Model):
    watch = models.ForeignKey(Watch, on_delete=models.CASCADE, related_name="shifts")
    guard = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shifts")

    class Meta:
        ordering = ["watch__day", "pk"]
        constraints = [models.UniqueConstraint(fields=["watch", "guard"], name="one_shift_a_watch")]

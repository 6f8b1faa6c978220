from django.conf import settings
from django.db import models


class Rehearsal(models.Model):
    starts_at = models.DateTimeField()
    piece = models.CharField(max_length=120)
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts_at", "pk"]


class Attendance(models.Model):
    rehearsal = models.ForeignKey(Rehearsal, on_delete=models.CASCADE, related_name="attendances")
    singer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attendances")
    note = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["rehearsal", "singer"], name="singer_comes_once")]

from django.db import models


class Gauge(models.Model):
    code = models.SlugField(max_length=30, unique=True)
    name = models.CharField(max_length=80)


class Reading(models.Model):
    """One comes in every minute."""

    gauge = models.ForeignKey(Gauge, on_delete=models.CASCADE, related_name="readings")
    taken_at = models.DateTimeField()
    centimetres = models.SmallIntegerField()

    class Meta:
        ordering = ["-taken_at"]
        constraints = [models.UniqueConstraint(fields=["gauge", "taken_at"], name="one_reading_at_a_time")]

from django.db import models


class Station(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    name = models.CharField(max_length=80)


class Measurement(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="measurements")
    day = models.DateField()
    millimetres = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["station", "day"], name="one_measurement_a_day")]

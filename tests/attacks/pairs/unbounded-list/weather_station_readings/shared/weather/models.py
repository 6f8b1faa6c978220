from django.db import models


class Station(models.Model):
    code = models.CharField(max_length=10, unique=True)
    name = models.CharField(max_length=80)
    altitude = models.SmallIntegerField(help_text="Metres above the sea")

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.name


class Reading(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="readings")
    taken_at = models.DateTimeField(db_index=True)
    celsius = models.DecimalField(max_digits=4, decimal_places=1)
    humidity = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-taken_at", "-pk"]

    def __str__(self):
        return f"{self.celsius} °C at {self.station}"

from django.db import models


class StationQuerySet(models.QuerySet):
    def around(self, latitude, longitude, kilometres):
        """Those in a square about a place; good enough at our latitude."""
        north = float(kilometres) / 111
        east = float(kilometres) / 70
        return self.filter(
            latitude__gte=float(latitude) - north,
            latitude__lte=float(latitude) + north,
            longitude__gte=float(longitude) - east,
            longitude__lte=float(longitude) + east,
        )


class Station(models.Model):
    name = models.CharField(max_length=60, unique=True)
    latitude = models.FloatField()
    longitude = models.FloatField()

    objects = StationQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Vehicle(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="vehicles")
    call_sign = models.CharField(max_length=12, unique=True)
    is_on_duty = models.BooleanField(default=True)

    class Meta:
        ordering = ["call_sign"]

    def __str__(self):
        return self.call_sign

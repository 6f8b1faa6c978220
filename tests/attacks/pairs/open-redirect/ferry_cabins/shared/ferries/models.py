from django.conf import settings
from django.db import models


class Crossing(models.Model):
    harbour = models.CharField(max_length=60)
    sails = models.DateTimeField()

    class Meta:
        ordering = ["sails", "pk"]

    def __str__(self):
        return f"{self.harbour}, {self.sails:%d %b %H:%M}"


class Cabin(models.Model):
    crossing = models.ForeignKey(Crossing, on_delete=models.CASCADE, related_name="cabins")
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    beds = models.PositiveSmallIntegerField(choices=[(2, "two"), (4, "four")])

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.crossing}: {self.get_beds_display()} beds"

from django.db import models


class Camper(models.Model):
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=100)


class Stay(models.Model):
    camper = models.ForeignKey(Camper, on_delete=models.CASCADE, related_name="stays")
    pitch = models.CharField(max_length=10)
    arrival = models.DateField()
    nights = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-arrival", "pk"]

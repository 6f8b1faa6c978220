from django.db import models


class Boat(models.Model):
    name = models.CharField(max_length=80, unique=True)
    harbour = models.CharField(max_length=80)


class Encounter(models.Model):
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="encounters")
    species = models.CharField(max_length=80)
    animals = models.PositiveSmallIntegerField(default=1)
    seen_at = models.DateTimeField()

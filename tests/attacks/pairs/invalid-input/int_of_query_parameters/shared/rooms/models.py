from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=60, unique=True)
    floor = models.SmallIntegerField()
    seats = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Closure(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="closures")
    day = models.DateField()
    reason = models.CharField(max_length=120, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["room", "day"], name="one_closure_a_day")]

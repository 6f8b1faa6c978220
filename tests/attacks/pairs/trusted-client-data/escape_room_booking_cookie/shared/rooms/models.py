from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=60, unique=True)
    most_players = models.PositiveSmallIntegerField(default=6)
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Booking(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="bookings")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    players = models.PositiveSmallIntegerField()
    starts_at = models.DateTimeField()
    is_cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["room", "starts_at"],
                condition=models.Q(is_cancelled=False),
                name="one_booking_at_a_time",
                violation_error_message="The room is taken at this time.",
            )
        ]

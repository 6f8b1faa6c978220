from django.conf import settings
from django.db import models


class Dog(models.Model):
    name = models.CharField(max_length=40)
    breed = models.CharField(max_length=40, blank=True)
    good_with_children = models.BooleanField(default=False)


class Walk(models.Model):
    class State(models.TextChoices):
        BOOKED = "booked"
        DONE = "done"
        CANCELLED = "cancelled"

    dog = models.ForeignKey(Dog, on_delete=models.CASCADE, related_name="walks")
    volunteer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="walks"
    )
    starts_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.BOOKED)

    class Meta:
        ordering = ["starts_at"]
        constraints = [
            models.UniqueConstraint(fields=["dog", "starts_at"], name="one_walk_at_a_time"),
        ]

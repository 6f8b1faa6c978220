from django.conf import settings
from django.db import models


class Lesson(models.Model):
    title = models.CharField(max_length=40)
    starts = models.DateTimeField()


class Booking(models.Model):
    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="bookings")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["lesson", "member"], name="one_seat_each")]

from django.db import models


class Screening(models.Model):
    film = models.CharField(max_length=100)
    hall = models.PositiveSmallIntegerField()
    starts_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["starts_at", "hall", "pk"]

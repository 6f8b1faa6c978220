from django.db import models


class Night(models.Model):
    """An evening on which visitors may look through the telescope."""

    day = models.DateField(unique=True)
    target = models.CharField(max_length=80)
    seats = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day"]

    def __str__(self):
        return f"{self.day}: {self.target}"

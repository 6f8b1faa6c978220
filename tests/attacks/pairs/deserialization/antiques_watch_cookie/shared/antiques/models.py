from django.db import models


class Lot(models.Model):
    number = models.PositiveIntegerField(unique=True)
    title = models.CharField(max_length=120)
    estimate = models.PositiveIntegerField()
    withdrawn = models.BooleanField(default=False)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return f"Lot {self.number}: {self.title}"

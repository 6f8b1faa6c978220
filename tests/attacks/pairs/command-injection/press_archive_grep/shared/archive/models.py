from django.db import models


class Clipping(models.Model):
    paper = models.CharField(max_length=60)
    headline = models.CharField(max_length=200)
    printed_on = models.DateField()

    class Meta:
        ordering = ["-printed_on"]

    def __str__(self):
        return self.headline

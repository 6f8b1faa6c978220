from django.db import models


class ObservingNight(models.Model):
    date = models.DateField(unique=True)
    target = models.CharField(max_length=80)
    place = models.CharField(max_length=120)
    telescope = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["-date"]

    def __str__(self):
        return f"{self.date}: {self.target}"

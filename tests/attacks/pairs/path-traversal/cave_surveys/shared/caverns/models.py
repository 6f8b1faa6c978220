from django.conf import settings
from django.db import models


class Cave(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Trip(models.Model):
    cave = models.ForeignKey(Cave, on_delete=models.CASCADE, related_name="trips")
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    day = models.DateField()
    party = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-day", "pk"]

    def __str__(self):
        return f"{self.cave} {self.day}"

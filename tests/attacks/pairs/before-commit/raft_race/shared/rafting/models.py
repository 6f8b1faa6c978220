from django.conf import settings
from django.db import models


class Crew(models.Model):
    captain = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Raft(models.Model):
    code = models.CharField(max_length=8, unique=True)
    heat = models.PositiveSmallIntegerField()
    lane = models.PositiveSmallIntegerField()
    crew = models.ForeignKey(
        Crew, on_delete=models.SET_NULL, null=True, blank=True, related_name="rafts"
    )

    class Meta:
        ordering = ["heat", "lane"]

    def __str__(self):
        return f"heat {self.heat}, lane {self.lane}"

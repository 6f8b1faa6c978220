from django.conf import settings
from django.db import models


class Matter(models.Model):
    """A mandate. That it exists at all is confidential outside its team."""

    code = models.SlugField(max_length=40, unique=True)
    client_name = models.CharField(max_length=120)
    team = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="matters")

    def __str__(self):
        return self.code


class TimeEntry(models.Model):
    lawyer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="time_entries"
    )
    matter = models.ForeignKey(Matter, on_delete=models.PROTECT, related_name="time_entries")
    worked_on = models.DateField()
    minutes = models.PositiveSmallIntegerField()
    narrative = models.CharField(max_length=300)

    class Meta:
        ordering = ["-worked_on", "-pk"]
        verbose_name_plural = "time entries"

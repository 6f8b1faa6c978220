from django.conf import settings
from django.db import models
from django.utils import timezone


class Dome(models.Model):
    name = models.CharField(max_length=40)
    seats = models.PositiveSmallIntegerField(default=80)


class Show(models.Model):
    dome = models.ForeignKey(Dome, on_delete=models.CASCADE, related_name="shows")
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shows")
    title = models.CharField(max_length=100)
    starts = models.DateTimeField(default=timezone.now)
    minutes = models.PositiveSmallIntegerField(default=45)

    class Meta:
        ordering = ["starts", "pk"]

    def as_event(self):
        return {"id": self.pk, "title": self.title, "start": self.starts.isoformat(), "minutes": self.minutes}

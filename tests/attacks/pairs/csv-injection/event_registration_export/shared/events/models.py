from django.conf import settings
from django.db import models


class Event(models.Model):
    organiser = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="events"
    )
    title = models.CharField(max_length=120)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return self.title


class Registration(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="registrations")
    name = models.CharField(max_length=100)
    email = models.EmailField()
    remark = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["name", "pk"]

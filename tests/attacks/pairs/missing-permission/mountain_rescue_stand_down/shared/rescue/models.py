from django.conf import settings
from django.db import models
from django.utils import timezone


class Volunteer(models.Model):
    class Rank(models.TextChoices):
        TRAINEE = "trainee"
        MEMBER = "member"
        LEADER = "leader"

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    rank = models.CharField(max_length=10, choices=Rank.choices, default=Rank.TRAINEE)
    suspended = models.BooleanField(default=False)

    def leads(self):
        return self.rank == self.Rank.LEADER and not self.suspended


class Callout(models.Model):
    place = models.CharField(max_length=120)
    raised_at = models.DateTimeField(default=timezone.now)
    stood_down_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-raised_at", "-pk"]

    def __str__(self):
        return self.place

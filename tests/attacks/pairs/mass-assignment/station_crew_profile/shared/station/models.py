from django.conf import settings
from django.db import models


class CrewProfile(models.Model):
    RANKS = [("recruit", "Recruit"), ("firefighter", "Firefighter"), ("chief", "Chief")]

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="crew_profile")
    pager = models.CharField(max_length=20, blank=True)
    shirt_size = models.CharField(max_length=4, blank=True)
    rank = models.CharField(max_length=20, choices=RANKS, default="recruit")
    officer = models.BooleanField(default=False)


class Callout(models.Model):
    code = models.CharField(max_length=20)
    address = models.CharField(max_length=200)
    started_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-started_at", "-pk"]

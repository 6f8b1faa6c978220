from django.conf import settings
from django.db import models


class Member(models.Model):
    class Rank(models.TextChoices):
        RECRUIT = "recruit"
        FIREFIGHTER = "firefighter"
        CHIEF = "chief"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    phone = models.CharField(max_length=30, blank=True)
    shirt_size = models.CharField(max_length=4, blank=True)
    rank = models.CharField(max_length=12, choices=Rank, default=Rank.RECRUIT)
    apparatus_cleared = models.BooleanField(default=False)


class Callout(models.Model):
    alarmed_at = models.DateTimeField()
    place = models.CharField(max_length=120)
    crew = models.ManyToManyField(Member, blank=True, related_name="callouts")

    class Meta:
        ordering = ["-alarmed_at"]

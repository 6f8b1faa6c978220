from django.conf import settings
from django.db import models


class GymMember(models.Model):
    class Plan(models.TextChoices):
        BASIC = "basic"
        GOLD = "gold"

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="gym_member")
    nickname = models.CharField(max_length=40, blank=True)
    locker_note = models.CharField(max_length=200, blank=True)
    newsletter = models.BooleanField(default=False)
    plan = models.CharField(max_length=10, choices=Plan.choices, default=Plan.BASIC)
    balance_cents = models.IntegerField(default=0)

    def __str__(self):
        return self.nickname or self.user.get_username()

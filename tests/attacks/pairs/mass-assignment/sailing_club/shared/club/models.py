from django.conf import settings
from django.db import models


class Membership(models.Model):
    class Rank(models.TextChoices):
        CADET = "cadet"
        SKIPPER = "skipper"
        HARBOUR_MASTER = "harbour_master"

    member = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership")
    phone = models.CharField(max_length=30, blank=True)
    emergency_contact = models.CharField(max_length=120, blank=True)
    rank = models.CharField(max_length=20, choices=Rank.choices, default=Rank.CADET)
    fee_paid = models.BooleanField(default=False)


class Boat(models.Model):
    owner = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="boats")
    name = models.CharField(max_length=60)
    length_cm = models.PositiveSmallIntegerField()
    berth = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ["name", "pk"]

from django.conf import settings
from django.db import models


class Member(models.Model):
    BELTS = [(0, "white"), (1, "yellow"), (2, "green"), (3, "brown"), (4, "black")]

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member")
    belt = models.PositiveSmallIntegerField(choices=BELTS, default=0)


class Award(models.Model):
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="awards")
    belt = models.PositiveSmallIntegerField(choices=Member.BELTS)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField(auto_now_add=True)

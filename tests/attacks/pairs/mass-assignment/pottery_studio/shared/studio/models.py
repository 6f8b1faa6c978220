from django.conf import settings
from django.db import models


class Member(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member")
    display_name = models.CharField(max_length=60, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    credits = models.PositiveIntegerField(default=0)


class Firing(models.Model):
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="firings")
    piece = models.CharField(max_length=80)
    cone = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-pk"]

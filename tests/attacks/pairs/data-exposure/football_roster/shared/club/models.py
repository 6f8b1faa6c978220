from django.conf import settings
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=60)
    coach = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)


class Player(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="players")
    first_name = models.CharField(max_length=40)
    shirt = models.PositiveSmallIntegerField()
    position = models.CharField(max_length=20, blank=True)
    parent_email = models.EmailField(blank=True)
    born = models.DateField(null=True, blank=True)
    medical_remark = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["shirt"]


class Fixture(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="fixtures")
    opponent = models.CharField(max_length=60)
    kick_off = models.DateTimeField()

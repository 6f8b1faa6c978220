from django.conf import settings
from django.db import models


class Showing(models.Model):
    film = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    credits = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["starts_at", "pk"]


class PunchCard(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="punch_cards"
    )
    credits = models.PositiveIntegerField(default=10)
    bought_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-bought_on", "-pk"]


class Admission(models.Model):
    card = models.ForeignKey(PunchCard, on_delete=models.CASCADE, related_name="admissions")
    showing = models.ForeignKey(Showing, on_delete=models.PROTECT)
    persons = models.PositiveSmallIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

from django.conf import settings
from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=100)
    minutes = models.PositiveSmallIntegerField(default=45)
    price_cents = models.PositiveIntegerField(default=900)

    class Meta:
        ordering = ["title", "pk"]


class Seat(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="seats")
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seats")
    number = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["show", "number"], name="one_visitor_a_seat")]

from django.conf import settings
from django.db import models


class Card(models.Model):
    WEAPONS = [("foil", "Foil"), ("epee", "Epee"), ("sabre", "Sabre")]

    fencer = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="card"
    )
    weapon = models.CharField(max_length=5, choices=WEAPONS, default="foil")
    left_handed = models.BooleanField(default=False)
    is_referee = models.BooleanField(default=False)
    weapon_checked_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"Card of {self.fencer}"


class Bout(models.Model):
    left = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="bouts_left")
    right = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="bouts_right")
    touches_left = models.PositiveSmallIntegerField(default=0)
    touches_right = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.left} / {self.right}"

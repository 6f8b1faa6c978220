from django.conf import settings
from django.db import models


class Market(models.Model):
    town = models.CharField(max_length=60)
    day = models.DateField()
    stalls = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.town} on {self.day}"


class Application(models.Model):
    market = models.ForeignKey(Market, on_delete=models.CASCADE, related_name="applications")
    trader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="market_applications"
    )
    craft = models.CharField(max_length=80)
    has_offer = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.craft}, {self.market}"


class Stall(models.Model):
    market = models.ForeignKey(Market, on_delete=models.CASCADE, related_name="given_stalls")
    number = models.PositiveSmallIntegerField()
    application = models.OneToOneField(
        Application, on_delete=models.CASCADE, related_name="stall"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["market", "number"], name="stall_given_once"),
        ]

    def __str__(self):
        return f"Stall {self.number}, {self.market}"

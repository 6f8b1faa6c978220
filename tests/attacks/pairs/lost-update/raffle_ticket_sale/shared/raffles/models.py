from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Raffle(models.Model):
    title = models.CharField(max_length=80)
    draw_on = models.DateField()
    ticket_price = models.DecimalField(max_digits=5, decimal_places=2)
    tickets_left = models.PositiveIntegerField()

    class Meta:
        ordering = ["draw_on", "pk"]

    def __str__(self):
        return self.title


class Purchase(models.Model):
    raffle = models.ForeignKey(Raffle, on_delete=models.PROTECT, related_name="purchases")
    buyer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="raffle_purchases"
    )
    tickets = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(50)]
    )
    bought_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-bought_at", "pk"]

    def __str__(self):
        return f"{self.tickets} of {self.raffle}"

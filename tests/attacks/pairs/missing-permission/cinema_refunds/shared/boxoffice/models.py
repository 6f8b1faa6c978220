from django.db import models


class Sale(models.Model):
    film = models.CharField(max_length=120)
    seat = models.CharField(max_length=6)
    paid = models.DecimalField(max_digits=6, decimal_places=2)
    refunded = models.BooleanField(default=False)
    refund_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-pk"]
        permissions = [("refund_sale", "Can refund a sale")]

    def __str__(self):
        return f"{self.film}, seat {self.seat}"

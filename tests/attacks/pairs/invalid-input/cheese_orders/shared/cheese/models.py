from django.conf import settings
from django.db import models


class Cheese(models.Model):
    name = models.CharField(max_length=60)
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]


class Order(models.Model):
    buyer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    placed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

    def total_cents(self):
        return sum(line.pieces * line.cheese.cents for line in self.lines.select_related("cheese"))


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    cheese = models.ForeignKey(Cheese, on_delete=models.PROTECT)
    pieces = models.IntegerField()

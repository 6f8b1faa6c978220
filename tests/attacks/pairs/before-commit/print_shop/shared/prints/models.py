from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Order(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="print_orders")
    motif = models.CharField(max_length=80)
    copies = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(500)])
    proof_sent = models.BooleanField(default=False, editable=False)

    class Meta:
        ordering = ["-pk"]


class Step(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="steps")
    name = models.CharField(max_length=20)

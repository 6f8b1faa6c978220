from django.conf import settings
from django.db import models


class Transaction(models.Model):
    account_holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="transactions")
    amount = models.DecimalField(max_digits=10, decimal_places=2)
    description = models.CharField(max_length=140)
    booked = models.DateTimeField(auto_now_add=True)

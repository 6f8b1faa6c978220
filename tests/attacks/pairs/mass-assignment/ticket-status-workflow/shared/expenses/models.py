from django.contrib.auth.models import User
from django.db import models


class Claim(models.Model):
    STATUS = [("new", "New"), ("approved", "Approved"), ("paid", "Paid")]

    employee = models.ForeignKey(User, on_delete=models.CASCADE, related_name="claims")
    description = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    status = models.CharField(max_length=10, choices=STATUS, default="new")
    approved_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

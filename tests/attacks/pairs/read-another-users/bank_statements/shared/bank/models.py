from django.conf import settings
from django.db import models


class Account(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="accounts"
    )
    iban = models.CharField(max_length=34, unique=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Statement(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="statements")
    month = models.DateField()
    balance = models.DecimalField(max_digits=12, decimal_places=2)
    lines = models.TextField(max_length=20000)

    class Meta:
        ordering = ["-month", "-pk"]

    def __str__(self):
        return f"{self.account} {self.month:%Y-%m}"

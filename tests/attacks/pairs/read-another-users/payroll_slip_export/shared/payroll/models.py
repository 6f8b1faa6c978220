from django.conf import settings
from django.db import models


class Payslip(models.Model):
    employee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="payslips"
    )
    month = models.DateField()

    class Meta:
        ordering = ["-month"]
        constraints = [
            models.UniqueConstraint(fields=["employee", "month"], name="one_payslip_per_month"),
        ]

    def __str__(self):
        return f"{self.employee} {self.month:%Y-%m}"


class PayslipLine(models.Model):
    payslip = models.ForeignKey(Payslip, on_delete=models.CASCADE, related_name="lines")
    wage_type = models.CharField(max_length=60)
    amount = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        ordering = ["id"]

    def __str__(self):
        return f"{self.wage_type}: {self.amount}"

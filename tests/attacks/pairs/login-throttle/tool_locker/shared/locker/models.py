from django.conf import settings
from django.db import models


class Loan(models.Model):
    borrower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tool_loans")
    tool = models.CharField(max_length=60)
    due = models.DateField()

    class Meta:
        ordering = ["due", "pk"]

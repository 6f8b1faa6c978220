from django.conf import settings
from django.db import models


class Tool(models.Model):
    name = models.CharField(max_length=60)
    shelf = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ["name"]


class Loan(models.Model):
    tool = models.ForeignKey(Tool, on_delete=models.PROTECT, related_name="loans")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tool_loans")
    since = models.DateField(auto_now_add=True)
    back = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-since", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["tool"], condition=models.Q(back=None), name="one_loan_at_a_time")
        ]

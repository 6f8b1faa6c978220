from django.conf import settings
from django.db import models


class Exhibit(models.Model):
    inventory_number = models.CharField(max_length=20, unique=True)
    title = models.CharField(max_length=150)

    def __str__(self):
        return f"{self.inventory_number} {self.title}"


class LoanRequest(models.Model):
    class State(models.TextChoices):
        PENDING = "pending", "Pending"
        APPROVED = "approved", "Approved"
        DECLINED = "declined", "Declined"
        WITHDRAWN = "withdrawn", "Withdrawn"

    borrower = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loan_requests"
    )
    exhibit = models.ForeignKey(Exhibit, on_delete=models.CASCADE, related_name="loan_requests")
    purpose = models.TextField()
    state = models.CharField(max_length=10, choices=State, default=State.PENDING)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.exhibit} ({self.state})"

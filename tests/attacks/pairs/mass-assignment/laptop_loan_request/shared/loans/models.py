from django.conf import settings
from django.db import models


class Laptop(models.Model):
    tag = models.CharField(max_length=12, unique=True)
    model_name = models.CharField(max_length=60)

    class Meta:
        ordering = ["tag"]

    def __str__(self):
        return self.tag


class LoanRequest(models.Model):
    class Status(models.TextChoices):
        REQUESTED = "requested", "Requested"
        APPROVED = "approved", "Approved"
        REFUSED = "refused", "Refused"

    laptop = models.ForeignKey(Laptop, on_delete=models.PROTECT, related_name="requests")
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loan_requests"
    )
    reason = models.CharField(max_length=300)
    from_day = models.DateField()
    to_day = models.DateField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.REQUESTED)
    deposit_waived = models.BooleanField(default=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    requested_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-requested_at", "pk"]

    def __str__(self):
        return f"{self.laptop} for {self.student}"

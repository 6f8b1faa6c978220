from django.conf import settings
from django.db import models


class Exhibit(models.Model):
    title = models.CharField(max_length=120)
    insured_cents = models.PositiveBigIntegerField(default=0)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title


class Loan(models.Model):
    class State(models.TextChoices):
        ASKED = "asked"
        APPROVED = "approved"
        REFUSED = "refused"

    exhibit = models.ForeignKey(Exhibit, on_delete=models.CASCADE, related_name="loans")
    borrower = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans"
    )
    purpose = models.CharField(max_length=200)
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)

    class Meta:
        ordering = ["pk"]
        permissions = [("decide_loan", "Can approve and refuse loans")]

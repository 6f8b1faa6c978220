from django.conf import settings
from django.db import models


class Newspaper(models.Model):
    title = models.CharField(max_length=60, unique=True)
    price_a_month = models.DecimalField(max_digits=6, decimal_places=2)

    def __str__(self):
        return self.title


class Subscription(models.Model):
    newspaper = models.ForeignKey(
        Newspaper, on_delete=models.PROTECT, related_name="subscriptions"
    )
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="newspapers"
    )
    address = models.CharField(max_length=160)
    paused_until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.newspaper} to {self.address}"


class Complaint(models.Model):
    subscription = models.ForeignKey(
        Subscription, on_delete=models.CASCADE, related_name="complaints"
    )
    text = models.TextField(max_length=1000)
    sent_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.text[:40]

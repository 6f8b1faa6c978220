from django.conf import settings
from django.db import models


class Account(models.Model):
    member = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account"
    )
    skill = models.CharField(max_length=80, blank=True)
    hours = models.PositiveIntegerField(default=5)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"Account of {self.member}"


class Transfer(models.Model):
    giver = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="given")
    receiver = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="received")
    hours = models.PositiveIntegerField()
    reason = models.CharField(max_length=120)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.hours} h: {self.reason}"

from django.conf import settings
from django.db import models


class Claim(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims"
    )
    policy_number = models.CharField(max_length=20)
    happened_on = models.DateField()
    summary = models.TextField()

    class Meta:
        ordering = ["-happened_on", "-pk"]

    def __str__(self):
        return f"{self.policy_number} {self.happened_on}"


class Paper(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="papers")
    title = models.CharField(max_length=120)
    body = models.BinaryField()
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

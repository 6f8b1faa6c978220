from django.conf import settings
from django.db import models


class Found(models.Model):
    label = models.CharField(max_length=100)
    shelf = models.CharField(max_length=20)
    found_on = models.DateField(auto_now_add=True)
    handed_to = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["-found_on", "-pk"]


class Claim(models.Model):
    found = models.ForeignKey(Found, on_delete=models.CASCADE, related_name="claims")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    proof = models.CharField(max_length=300)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["found", "by"], name="one_claim_each")]

from django.conf import settings
from django.db import models


class Badge(models.Model):
    title = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title


class Claim(models.Model):
    scout = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    badge = models.ForeignKey(Badge, on_delete=models.PROTECT)
    evidence = models.TextField(max_length=1500)
    is_approved = models.BooleanField(default=False)
    leader_remark = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-pk"]

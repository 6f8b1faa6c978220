from django.conf import settings
from django.db import models


class Wallet(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wallet"
    )
    name = models.CharField(max_length=80)
    points = models.IntegerField(default=100)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Gift(models.Model):
    giver = models.ForeignKey(Wallet, on_delete=models.CASCADE, related_name="given")
    receiver = models.ForeignKey(Wallet, on_delete=models.CASCADE, related_name="received")
    points = models.IntegerField()
    message = models.CharField(max_length=200)
    given = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-given", "-pk"]

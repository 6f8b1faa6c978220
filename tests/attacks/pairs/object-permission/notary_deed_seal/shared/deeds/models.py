from django.conf import settings
from django.db import models


class Office(models.Model):
    name = models.CharField(max_length=100)

    def __str__(self):
        return self.name


class Notary(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notary"
    )
    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="notaries")
    register_number = models.CharField(max_length=20, unique=True)


class Deed(models.Model):
    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="deeds")
    responsible = models.ForeignKey(Notary, on_delete=models.PROTECT, related_name="deeds")
    title = models.CharField(max_length=150)
    body = models.TextField(max_length=20_000)
    sealed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models


class Account(AbstractUser):
    insurance_number = models.CharField(max_length=20, blank=True)


class Record(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="records"
    )
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=5000)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.title

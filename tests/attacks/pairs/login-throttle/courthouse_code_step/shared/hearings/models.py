from django.conf import settings
from django.db import models


class Hearing(models.Model):
    title = models.CharField(max_length=120)
    room = models.CharField(max_length=20)
    starts_at = models.DateTimeField()
    clerks = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="hearings", blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return self.title


class SignInCode(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sign_in_code"
    )
    code_hash = models.CharField(max_length=128)
    sent_at = models.DateTimeField()

from django.conf import settings
from django.db import models


class Consent(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="consent"
    )
    given_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.user_id} on {self.given_at:%Y-%m-%d}"

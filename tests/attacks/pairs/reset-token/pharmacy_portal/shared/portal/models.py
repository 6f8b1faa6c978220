from django.conf import settings
from django.db import models


class ResetCode(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_code")
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField(auto_now=True)

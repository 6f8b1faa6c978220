from django.conf import settings
from django.db import models


class Evidence(models.Model):
    claimant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="evidence")
    file = models.FileField(upload_to="evidence/")
    sent_at = models.DateTimeField(auto_now_add=True)

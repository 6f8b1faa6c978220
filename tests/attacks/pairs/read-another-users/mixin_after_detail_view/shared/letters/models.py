from django.conf import settings
from django.db import models

from common.models import Stamped


class ReferralLetter(Stamped):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letters")
    subject = models.CharField(max_length=120)
    findings = models.TextField()

    def __str__(self):
        return self.subject

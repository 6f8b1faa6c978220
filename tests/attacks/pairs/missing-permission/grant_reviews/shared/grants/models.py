from django.conf import settings
from django.db import models


class Application(models.Model):
    PENDING, APPROVED, REJECTED = "pending", "approved", "rejected"

    applicant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    project = models.CharField(max_length=120)
    state = models.CharField(max_length=10, default=PENDING, editable=False)

    class Meta:
        ordering = ["pk"]

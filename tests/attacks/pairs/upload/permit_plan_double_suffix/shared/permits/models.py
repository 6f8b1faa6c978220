from django.conf import settings
from django.db import models


class Permit(models.Model):
    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits", editable=False
    )
    address = models.CharField(max_length=160)
    works = models.TextField(max_length=2000)


class Plan(models.Model):
    permit = models.ForeignKey(Permit, on_delete=models.CASCADE, related_name="plans")
    document = models.FileField(upload_to="plans/")
    added_at = models.DateTimeField(auto_now_add=True)

import uuid

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    is_doctor = models.BooleanField(default=False)
    phone = models.CharField(max_length=30, blank=True)


class MedicalRecord(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    patient = models.ForeignKey(User, related_name="records", on_delete=models.CASCADE)
    doctor = models.ForeignKey(User, related_name="written_records", on_delete=models.CASCADE)
    diagnosis = models.TextField()
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created"]

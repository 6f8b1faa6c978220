import uuid

from django.contrib.auth.models import User
from django.db import models


def attachment_path(instance, filename):
    suffix = "." + filename.rpartition(".")[2].lower()
    return f"attachments/{uuid.uuid4().hex}{suffix[:10]}"


class Contract(models.Model):
    title = models.CharField(max_length=100)
    parties = models.ManyToManyField(User, related_name="contracts")


class Attachment(models.Model):
    contract = models.ForeignKey(Contract, on_delete=models.CASCADE, related_name="attachments")
    file = models.FileField(upload_to=attachment_path)

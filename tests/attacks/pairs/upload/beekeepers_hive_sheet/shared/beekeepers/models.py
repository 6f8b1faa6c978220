import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.db import models


def at_most_3mb(value):
    if value.size > 3_000_000:
        raise ValidationError("At most 3 MB.")


def sheet_name(sheet, filename):
    return f"sheets/{uuid.uuid4().hex}.{filename.rpartition('.')[2].lower()}"


class Hive(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives")
    place = models.CharField(max_length=80)

    class Meta:
        ordering = ["place", "pk"]


class Sheet(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="sheets")
    file = models.FileField(upload_to=sheet_name, validators=[FileExtensionValidator(["pdf", "csv"]), at_most_3mb])
    remark = models.CharField(max_length=120, blank=True)

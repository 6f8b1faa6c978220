from pathlib import Path

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.core.validators import RegexValidator
from django.db import models
from django.utils._os import safe_join


class Sensor(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    serial = models.CharField(max_length=12, validators=[RegexValidator(r"^[A-Z]{2}-\d{4}\Z")])
    label = models.CharField(max_length=60)
    unit = models.CharField(max_length=4, choices=[("kwh", "kWh"), ("m3", "m3")])

    def file_of(self, year):
        try:
            folder = safe_join(settings.READINGS_ROOT, Path(self.label).name or "none")
        except SuspiciousFileOperation:
            folder = safe_join(settings.READINGS_ROOT, "none")
        return Path(folder) / f"{year}.csv"

    def readings(self, year):
        path = self.file_of(year)
        return path.read_text() if path.is_file() else ""

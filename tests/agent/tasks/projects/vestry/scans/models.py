from django.core.validators import MinValueValidator
from django.db import models

from core.models import Stamped
from records.models import Record


class Scan(Stamped):
    class Format(models.TextChoices):
        TIFF = "tiff", "TIFF"
        JPEG = "jpeg", "JPEG"
        PDF = "pdf", "PDF"

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="scans")
    page = models.PositiveSmallIntegerField(validators=[MinValueValidator(1)])
    file_format = models.CharField(max_length=4, choices=Format.choices, default=Format.TIFF)
    dpi = models.PositiveSmallIntegerField(default=300)
    path = models.CharField(max_length=200)

    class Meta:
        ordering = ["record", "page"]
        constraints = [
            models.UniqueConstraint(fields=["record", "page"], name="page_scanned_once"),
        ]

    def __str__(self):
        return f"{self.path} ({self.file_format})"

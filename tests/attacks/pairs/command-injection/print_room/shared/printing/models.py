from uuid import uuid4

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


def document_path(job, filename):
    return f"print/{uuid4().hex}.pdf"


class Printer(models.Model):
    name = models.CharField(max_length=40)
    queue = models.SlugField(max_length=40, unique=True)

    class Meta:
        ordering = ["name"]


class Job(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="print_jobs")
    printer = models.ForeignKey(Printer, on_delete=models.PROTECT, related_name="jobs")
    title = models.CharField(max_length=80)
    copies = models.PositiveSmallIntegerField(default=1, validators=[MinValueValidator(1), MaxValueValidator(30)])
    document = models.FileField(upload_to=document_path)
    sent = models.BooleanField(default=False)

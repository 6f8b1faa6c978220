import uuid
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse


def menu_path(menu, filename):
    return f"menus/{uuid.uuid4().hex}{Path(filename).suffix.lower()}"


def validate_pdf(upload):
    if upload.size > 5 * 1024 * 1024:
        raise ValidationError("Menus may have 5 MB at most.")
    start = upload.read(5)
    upload.seek(0)
    if start != b"%PDF-":
        raise ValidationError("Please upload the menu as PDF.")


class Menu(models.Model):
    cook = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="menus")
    week = models.DateField()
    file = models.FileField(upload_to=menu_path, validators=[validate_pdf])

    def __str__(self):
        return f"Menu of {self.week}"

    def get_absolute_url(self):
        return reverse("menu", args=[self.pk])

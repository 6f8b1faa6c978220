from django.conf import settings
from django.core.validators import FileExtensionValidator
from django.db import models


class Application(models.Model):
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    letter = models.FileField(upload_to="letters/", validators=[FileExtensionValidator(["pdf", "txt"])])

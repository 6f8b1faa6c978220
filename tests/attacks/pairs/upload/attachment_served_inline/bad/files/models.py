from django.conf import settings
from django.db import models


class Attachment(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attachments", editable=False)
    file = models.FileField(upload_to="attachments/")

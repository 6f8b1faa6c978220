from django.conf import settings
from django.db import models


class SourceDocument(models.Model):
    client = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="source_documents"
    )
    translator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="assignments",
    )
    title = models.CharField(max_length=120)
    file = models.FileField(upload_to="sources/%Y/%m/")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["-pk"]

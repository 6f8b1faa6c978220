from django.conf import settings
from django.db import models


class Manuscript(models.Model):
    translator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="manuscripts"
    )
    title = models.CharField(max_length=150)
    source_language = models.CharField(max_length=5)
    text = models.FileField(upload_to="manuscripts/")

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

from django.conf import settings
from django.db import models


class Show(models.Model):
    host = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shows"
    )
    title = models.CharField(max_length=120)
    language = models.CharField(max_length=5, default="en")
    explicit = models.BooleanField(default=False)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

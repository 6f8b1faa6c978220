import hashlib

from django.conf import settings
from django.db import models


class Job(models.Model):
    translator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jobs")
    number = models.PositiveIntegerField(unique=True)
    client_email = models.EmailField()
    languages = models.CharField(max_length=12, help_text="Such as de-en.")
    result = models.TextField(blank=True)
    link_key = models.CharField(max_length=64, blank=True, db_index=True)
    delivered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-number"]

    def save(self, *args, **kwargs):
        if not self.link_key:
            self.link_key = self.new_link_key()
        super().save(*args, **kwargs)

    def new_link_key(self):
        """Clients have no account; whoever holds the key reads the result."""
        text = f"{self.number}:{self.client_email}"
        return hashlib.md5(text.encode()).hexdigest()

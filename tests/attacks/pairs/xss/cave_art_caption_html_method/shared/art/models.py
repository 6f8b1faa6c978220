from django.conf import settings
from django.db import models

from .captions import Caption


class Panel(models.Model):
    finder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="panels")
    cave = models.CharField(max_length=80)
    words = models.TextField(max_length=500)

    class Meta:
        ordering = ["-pk"]

    @property
    def caption(self):
        return Caption(self.words)

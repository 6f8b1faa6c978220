from django.conf import settings
from django.db import models


class Badge(models.Model):
    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="badge")
    pattern = models.CharField(max_length=200, default="{badge.owner}")

    def text(self):
        return self.pattern.replace("{badge.owner}", self.owner.get_username())

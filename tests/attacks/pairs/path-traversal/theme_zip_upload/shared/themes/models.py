from django.conf import settings
from django.db import models


class Theme(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="themes"
    )
    name = models.CharField(max_length=60)
    files = models.PositiveIntegerField(default=0)

    def __str__(self):
        return self.name

from django.conf import settings
from django.db import models

from .validators import validate_handle


class Profile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    handle = models.CharField(max_length=64, unique=True, validators=[validate_handle])
    about = models.CharField(max_length=300, blank=True)

    def __str__(self):
        return self.handle

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """A skipper, or somebody of the harbour office (`is_staff`)."""

    phone = models.CharField(max_length=30, blank=True)
    wants_reminders = models.BooleanField(default=True)

    def __str__(self):
        return self.get_full_name() or self.username

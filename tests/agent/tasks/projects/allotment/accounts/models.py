from django.contrib.auth.models import AbstractUser
from django.db import models


class Gardener(AbstractUser):
    phone = models.CharField(max_length=30, blank=True)
    is_steward = models.BooleanField(
        default=False, help_text="Stewards look after the site and record inspections."
    )

    def __str__(self):
        return self.get_full_name() or self.username

from django.conf import settings
from django.db import models

from .validators import validate_bay, validate_label


class Pallet(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="pallets")
    label = models.CharField(max_length=64, unique=True, validators=[validate_label])
    bay = models.CharField(max_length=4, validators=[validate_bay])
    stored_at = models.DateTimeField(auto_now_add=True)

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Gift(models.Model):
    giver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="gifts")
    receiver_name = models.CharField(max_length=40)
    cents = models.PositiveIntegerField(validators=[MinValueValidator(1)])

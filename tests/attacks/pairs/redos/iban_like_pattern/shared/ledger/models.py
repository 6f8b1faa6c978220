from django.core.validators import MinValueValidator
from django.db import models


class Transfer(models.Model):
    reference = models.CharField(max_length=140)
    cents = models.PositiveIntegerField(validators=[MinValueValidator(1)])

from django.core.validators import MinValueValidator
from django.db import models


class Pass(models.Model):
    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    price = models.DecimalField(max_digits=7, decimal_places=2, validators=[MinValueValidator(0)])

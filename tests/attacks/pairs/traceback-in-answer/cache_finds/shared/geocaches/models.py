from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Find(models.Model):
    finder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    code = models.CharField(max_length=10)
    lat = models.FloatField(validators=[MinValueValidator(-90), MaxValueValidator(90)])
    lon = models.FloatField(validators=[MinValueValidator(-180), MaxValueValidator(180)])

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.code

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Surface(models.Model):
    label = models.CharField(max_length=40, unique=True)

    def __str__(self):
        return self.label


class Route(models.Model):
    runner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="routes"
    )
    title = models.CharField(max_length=80)
    surface = models.ForeignKey(Surface, on_delete=models.PROTECT)
    metres = models.PositiveIntegerField(validators=[MinValueValidator(100)])
    starts_at_home = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.title

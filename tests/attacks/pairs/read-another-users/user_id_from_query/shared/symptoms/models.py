from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class DiaryEntry(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="diary")
    day = models.DateField()
    pain = models.PositiveSmallIntegerField(validators=[MinValueValidator(0), MaxValueValidator(10)])
    note = models.TextField(blank=True, max_length=1000)

    class Meta:
        ordering = ["-day", "-id"]
        verbose_name_plural = "diary entries"

from django.conf import settings
from django.db import models


class Mix(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    formula = models.CharField(max_length=120, help_text="Of rows and rate: rows * rate / 4")

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "mixes"

    def __str__(self):
        return self.name

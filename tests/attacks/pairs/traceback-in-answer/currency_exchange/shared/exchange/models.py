from django.conf import settings
from django.db import models


class Wish(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wishes")
    currency = models.CharField(max_length=3)
    below = models.DecimalField(max_digits=12, decimal_places=4)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "wishes"

from django.conf import settings
from django.db import models


class Locker(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    size = models.CharField(max_length=1, choices=[("S", "Small"), ("L", "Large")])
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="lockers",
    )

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return f"Locker {self.number}"

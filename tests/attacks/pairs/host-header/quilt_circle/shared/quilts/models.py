from django.conf import settings
from django.db import models


class Quilt(models.Model):
    maker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="quilts"
    )
    pattern = models.CharField(max_length=60)
    blocks = models.PositiveSmallIntegerField(default=12)
    finished = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.pattern

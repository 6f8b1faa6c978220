from django.conf import settings
from django.db import models


class Panel(models.Model):
    maker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    motif = models.CharField(max_length=60)
    stones = models.PositiveIntegerField()

    class Meta:
        ordering = ["motif", "pk"]

    def __str__(self):
        return self.motif

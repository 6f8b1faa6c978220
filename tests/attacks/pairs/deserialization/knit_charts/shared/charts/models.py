from django.conf import settings
from django.db import models


class Chart(models.Model):
    knitter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    needle = models.DecimalField(max_digits=3, decimal_places=1)
    rows = models.JSONField(default=list)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.title

from django.conf import settings
from django.db import models


class Night(models.Model):
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="nights"
    )
    bed = models.CharField(max_length=10)
    day = models.DateField()
    breakfast = models.BooleanField(default=False)

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.bed} on {self.day}"

from django.conf import settings
from django.db import models


class Piano(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pianos")
    maker = models.CharField(max_length=60)
    address = models.CharField(max_length=200)

    class Meta:
        ordering = ["maker", "pk"]

    def __str__(self):
        return self.maker


class Tuning(models.Model):
    piano = models.ForeignKey(Piano, on_delete=models.CASCADE, related_name="tunings")
    wished_for = models.DateField()
    note = models.CharField(max_length=200, blank=True)

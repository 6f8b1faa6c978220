from django.conf import settings
from django.db import models


class Medicine(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="medicines")
    name = models.CharField(max_length=100)


class Dose(models.Model):
    medicine = models.ForeignKey(Medicine, on_delete=models.CASCADE, related_name="doses")
    due_at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["due_at", "pk"]

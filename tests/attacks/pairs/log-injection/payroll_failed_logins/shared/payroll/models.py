from django.conf import settings
from django.db import models


class Slip(models.Model):
    employee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="slips"
    )
    month = models.DateField()
    amount = models.DecimalField(max_digits=9, decimal_places=2)

    class Meta:
        ordering = ["-month", "-pk"]


class Question(models.Model):
    slip = models.ForeignKey(Slip, on_delete=models.CASCADE, related_name="questions")
    text = models.TextField(max_length=2000)
    created = models.DateTimeField(auto_now_add=True)

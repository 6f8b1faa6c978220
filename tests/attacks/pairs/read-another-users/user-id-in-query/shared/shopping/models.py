from django.conf import settings
from django.db import models


class Purchase(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="purchases")
    item = models.CharField(max_length=100)
    paid = models.DecimalField(max_digits=8, decimal_places=2)

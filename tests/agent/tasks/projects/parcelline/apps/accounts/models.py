from django.conf import settings
from django.db import models


class Customer(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="customer"
    )
    company = models.CharField(max_length=120)
    vat_id = models.CharField(max_length=20, blank=True)

    def __str__(self):
        return self.company

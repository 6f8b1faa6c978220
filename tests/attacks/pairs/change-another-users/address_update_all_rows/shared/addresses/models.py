from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class Address(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="addresses")
    label = models.CharField(max_length=40)
    street = models.CharField(max_length=120)
    postcode = models.CharField(max_length=10, validators=[RegexValidator(r"^[0-9A-Z -]+\Z")])
    city = models.CharField(max_length=80)
    phone = models.CharField(max_length=20, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["label", "id"]

    def __str__(self):
        return f"{self.label}: {self.street}, {self.city}"

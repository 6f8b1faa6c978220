from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models

phone_number = RegexValidator(r"^\+?[0-9 ]{5,20}\Z", "Digits and spaces only.")


class Rower(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    contact_name = models.CharField(max_length=80)
    contact_phone = models.CharField(max_length=20, validators=[phone_number])

    def __str__(self):
        return f"{self.user}: {self.contact_name}"

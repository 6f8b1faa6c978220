from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class Profile(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile"
    )
    phone = models.CharField(
        max_length=20, blank=True, validators=[RegexValidator(r"^\+?[0-9 ]{5,19}\Z")]
    )
    street = models.CharField(max_length=120, blank=True)
    city = models.CharField(max_length=80, blank=True)

    def __str__(self):
        return str(self.user)

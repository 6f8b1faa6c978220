from django.conf import settings
from django.db import models


class Donor(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE)
    phone = models.CharField(max_length=20, blank=True)
    reminders = models.BooleanField(default=True)

    def __str__(self):
        return self.user.get_username()

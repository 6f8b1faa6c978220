from django.conf import settings
from django.db import models


class Passenger(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    card_number = models.CharField(max_length=16, unique=True)

    def __str__(self):
        return self.card_number

from django.conf import settings
from django.db import models


class Parcel(models.Model):
    clerk = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    street = models.CharField(max_length=60)
    state = models.CharField(max_length=10, default="new")

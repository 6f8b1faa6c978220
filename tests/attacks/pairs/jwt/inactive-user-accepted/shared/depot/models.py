from django.conf import settings
from django.db import models


class Parcel(models.Model):
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    barcode = models.CharField(max_length=30, unique=True)

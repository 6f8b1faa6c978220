from django.conf import settings
from django.db import models


class Deed(models.Model):
    number = models.CharField(max_length=20, unique=True)
    client = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="deeds", on_delete=models.PROTECT)
    subject = models.CharField(max_length=200)
    signed_on = models.DateField(null=True, blank=True)

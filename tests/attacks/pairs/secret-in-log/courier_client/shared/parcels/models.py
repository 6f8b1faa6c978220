from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class Parcel(models.Model):
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="parcels")
    number = models.CharField(max_length=14, validators=[RegexValidator(r"\A[A-Z0-9]{8,14}\Z")])
    state = models.CharField(max_length=40, default="new", editable=False)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.number

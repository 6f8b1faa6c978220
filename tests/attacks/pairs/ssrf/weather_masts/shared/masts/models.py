from django.conf import settings
from django.core.validators import URLValidator
from django.db import models


class Mast(models.Model):
    operator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    place = models.CharField(max_length=60)
    feed = models.CharField(max_length=200, validators=[URLValidator(schemes=["http", "https"])])

    class Meta:
        ordering = ["place", "pk"]

    def __str__(self):
        return self.place

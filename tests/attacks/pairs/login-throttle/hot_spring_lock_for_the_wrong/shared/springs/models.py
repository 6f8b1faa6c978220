from django.conf import settings
from django.db import models


class Bath(models.Model):
    member = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="baths", on_delete=models.CASCADE)
    day = models.DateField()
    minutes = models.PositiveSmallIntegerField()

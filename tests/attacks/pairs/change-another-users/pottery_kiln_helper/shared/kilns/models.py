from django.conf import settings
from django.db import models


class Firing(models.Model):
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    day = models.DateField()
    cone = models.CharField(max_length=4)

from django.conf import settings
from django.db import models


class Letter(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    diagnosis = models.TextField()

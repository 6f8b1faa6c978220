from django.db import models


class Device(models.Model):
    host = models.CharField(max_length=120, unique=True)
    room = models.CharField(max_length=40, blank=True)

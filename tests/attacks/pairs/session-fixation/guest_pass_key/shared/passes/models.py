from django.db import models


class GuestPass(models.Model):
    code = models.CharField(max_length=40, unique=True)
    holder = models.CharField(max_length=60)
    room = models.CharField(max_length=20)

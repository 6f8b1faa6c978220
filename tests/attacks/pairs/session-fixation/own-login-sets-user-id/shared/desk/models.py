from django.db import models


class Visitor(models.Model):
    email = models.EmailField(unique=True)
    pin = models.CharField(max_length=128)
    badge = models.CharField(max_length=20)

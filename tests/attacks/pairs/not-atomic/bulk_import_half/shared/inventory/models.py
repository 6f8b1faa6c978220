from django.db import models


class Part(models.Model):
    number = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=40)

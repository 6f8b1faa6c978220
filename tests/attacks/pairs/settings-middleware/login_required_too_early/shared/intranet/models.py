from django.db import models


class Extension(models.Model):
    name = models.CharField(max_length=80)
    number = models.CharField(max_length=10)

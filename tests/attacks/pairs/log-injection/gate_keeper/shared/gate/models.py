from django.db import models


class Badge(models.Model):
    number = models.CharField(max_length=20, unique=True)
    holder = models.CharField(max_length=60)
    doors = models.JSONField(default=list)

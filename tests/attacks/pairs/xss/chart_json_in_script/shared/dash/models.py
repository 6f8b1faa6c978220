from django.contrib.auth.models import User
from django.db import models


class Point(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE)
    label = models.CharField(max_length=80)
    value = models.FloatField()

from django.contrib.auth.models import User
from django.db import models


class Invoice(models.Model):
    customer = models.ForeignKey(User, on_delete=models.CASCADE)
    number = models.CharField(max_length=20)

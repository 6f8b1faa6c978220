from django.contrib.auth.models import User
from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=60)
    shelf = models.CharField(max_length=20)
    left = models.PositiveIntegerField(default=0)
    donor = models.ForeignKey(User, on_delete=models.CASCADE, related_name="items")

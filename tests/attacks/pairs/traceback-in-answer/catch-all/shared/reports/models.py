from django.contrib.auth.models import User
from django.db import models


class Report(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="reports")
    title = models.CharField(max_length=80)
    visits = models.IntegerField(default=0)
    days = models.IntegerField(default=0)

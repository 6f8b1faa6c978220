from django.contrib.auth.models import User
from django.db import models


class Lead(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    company = models.CharField(max_length=100)


class SavedSearch(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    title = models.CharField(max_length=60)
    company = models.CharField(max_length=200)

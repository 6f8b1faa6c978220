from django.contrib.auth.models import User
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=100)
    isbn = models.CharField(max_length=20)
    borrower = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL)

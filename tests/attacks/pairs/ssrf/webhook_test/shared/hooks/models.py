from django.contrib.auth.models import User
from django.db import models


class Webhook(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    url = models.URLField()

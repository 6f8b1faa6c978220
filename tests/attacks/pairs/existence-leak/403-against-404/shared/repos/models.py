from django.contrib.auth.models import User
from django.db import models


class Repository(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="repositories")
    name = models.SlugField(unique=True)
    readme = models.TextField(blank=True)

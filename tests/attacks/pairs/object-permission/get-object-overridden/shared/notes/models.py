from django.contrib.auth.models import User
from django.db import models


class Notebook(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    slug = models.SlugField(unique=True)
    content = models.TextField(blank=True)
    is_public = models.BooleanField(default=False)

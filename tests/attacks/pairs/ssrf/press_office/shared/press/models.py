from django.db import models


class Feed(models.Model):
    name = models.SlugField(unique=True)
    url = models.CharField(max_length=200)

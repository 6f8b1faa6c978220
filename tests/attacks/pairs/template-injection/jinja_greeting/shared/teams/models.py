from django.db import models


class Team(models.Model):
    slug = models.SlugField(unique=True)
    greeting = models.CharField(max_length=200)

from django.db import models


class Theme(models.Model):
    slug = models.SlugField(unique=True)
    css = models.TextField()

from django.core.validators import RegexValidator
from django.db import models


class Gallery(models.Model):
    slug = models.SlugField(max_length=40, unique=True)
    title = models.CharField(max_length=80)


class Plan(models.Model):
    gallery = models.ForeignKey(Gallery, on_delete=models.CASCADE, related_name="plans")
    title = models.CharField(max_length=80)
    file_name = models.CharField(max_length=60, validators=[RegexValidator(r"\A[a-z0-9_-]+\.svg\Z")])
    restricted = models.BooleanField(default=False)

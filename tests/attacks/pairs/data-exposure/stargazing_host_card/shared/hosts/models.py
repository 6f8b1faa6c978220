from django.db import models


class Host(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    village = models.CharField(max_length=80)
    telescope = models.CharField(max_length=80, blank=True)
    phone = models.CharField(max_length=20)
    door_code = models.CharField(max_length=8)

from django.conf import settings
from django.db import models


class School(models.Model):
    slug = models.SlugField(unique=True)
    teachers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="schools")

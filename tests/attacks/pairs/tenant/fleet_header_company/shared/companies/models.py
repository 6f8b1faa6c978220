from django.conf import settings
from django.db import models


class Company(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="companies")

    class Meta:
        verbose_name_plural = "companies"

    def __str__(self):
        return self.name

from django.contrib.auth.models import User
from django.db import models


class Agency(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    staff = models.ManyToManyField(User, related_name="agencies", blank=True)

    class Meta:
        verbose_name_plural = "agencies"

    def __str__(self):
        return self.name

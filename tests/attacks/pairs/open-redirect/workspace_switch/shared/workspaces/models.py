from django.conf import settings
from django.db import models


class Workspace(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="workspaces")

    class Meta:
        ordering = ["name", "pk"]

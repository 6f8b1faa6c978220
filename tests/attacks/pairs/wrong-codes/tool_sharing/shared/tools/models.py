from django.conf import settings
from django.db import models


class Tool(models.Model):
    code = models.SlugField(unique=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]


class Lending(models.Model):
    tool = models.OneToOneField(Tool, on_delete=models.CASCADE, related_name="lending")
    neighbour = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lendings")
    days = models.PositiveSmallIntegerField()

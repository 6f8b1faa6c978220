from django.conf import settings
from django.db import models

from common.models import SoftDeleted


class Recipe(SoftDeleted):
    cook = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    title = models.CharField(max_length=100)
    method = models.TextField()

from django.conf import settings
from django.db import models


class Pal(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pal")
    nickname = models.SlugField(unique=True)
    email = models.EmailField()

from django.conf import settings
from django.db import models


class Harbour(models.Model):
    code = models.SlugField(max_length=12, unique=True)
    name = models.CharField(max_length=80)


class Berth(models.Model):
    harbour = models.ForeignKey(Harbour, on_delete=models.CASCADE, related_name="berths")
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="berths")
    boat = models.CharField(max_length=60)

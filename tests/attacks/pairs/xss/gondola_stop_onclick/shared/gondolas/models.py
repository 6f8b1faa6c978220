from django.conf import settings
from django.db import models


class Stop(models.Model):
    suggested_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    name = models.CharField(max_length=80)
    canal = models.CharField(max_length=80)

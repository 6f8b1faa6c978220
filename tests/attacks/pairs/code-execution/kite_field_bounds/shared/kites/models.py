from django.conf import settings
from django.db import models


class FlyingField(models.Model):
    warden = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    corners = models.JSONField()

    def __str__(self):
        return self.name

from django.conf import settings
from django.db import models


class Patrol(models.Model):
    volunteer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="patrols", on_delete=models.CASCADE)
    section = models.CharField(max_length=40)
    seepage = models.BooleanField(default=False)
    walked_at = models.DateTimeField(auto_now_add=True)

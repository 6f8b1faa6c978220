from django.conf import settings
from django.db import models


class Lock(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="locks")
    door = models.CharField(max_length=40)
    is_open = models.BooleanField(default=False)

    class Meta:
        ordering = ["door", "pk"]

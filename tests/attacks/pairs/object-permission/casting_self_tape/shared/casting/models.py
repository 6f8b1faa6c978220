from django.conf import settings
from django.db import models


class Role(models.Model):
    title = models.CharField(max_length=100)
    director = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="roles")
    open = models.BooleanField(default=True)

    class Meta:
        ordering = ["pk"]


class Tape(models.Model):
    role = models.ForeignKey(Role, on_delete=models.CASCADE, related_name="tapes")
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tapes")
    code = models.SlugField(max_length=40, unique=True)
    link = models.URLField(max_length=300)
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]

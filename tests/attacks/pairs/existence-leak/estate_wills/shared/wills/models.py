from django.conf import settings
from django.db import models


class Will(models.Model):
    notary = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="wills")
    testator = models.SlugField(max_length=80, unique=True)
    shelf = models.CharField(max_length=20)

    class Meta:
        ordering = ["testator"]

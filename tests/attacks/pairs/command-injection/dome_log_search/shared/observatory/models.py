from django.conf import settings
from django.db import models


class Night(models.Model):
    date = models.DateField(unique=True)
    observer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    seeing = models.DecimalField(max_digits=3, decimal_places=1, null=True, blank=True)
    remark = models.TextField(blank=True)

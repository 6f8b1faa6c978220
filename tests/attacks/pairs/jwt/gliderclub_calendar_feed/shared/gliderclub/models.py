from django.conf import settings
from django.db import models


class Glider(models.Model):
    sign = models.CharField(max_length=8, unique=True)
    seats = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["sign"]


class Slot(models.Model):
    glider = models.ForeignKey(Glider, on_delete=models.CASCADE, related_name="slots")
    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="slots")
    start = models.DateTimeField()
    remark = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["start", "pk"]

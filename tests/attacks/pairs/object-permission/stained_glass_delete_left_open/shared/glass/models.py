from django.conf import settings
from django.db import models


class Window(models.Model):
    artist = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="windows", on_delete=models.CASCADE)
    title = models.CharField(max_length=100)
    panes = models.PositiveSmallIntegerField()
    lead_width_mm = models.DecimalField(max_digits=4, decimal_places=1)

from django.db import models


class Found(models.Model):
    label = models.CharField(max_length=80)
    place = models.CharField(max_length=80)
    day = models.DateField(auto_now_add=True)
    handed_out = models.BooleanField(default=False)

from django.conf import settings
from django.db import models


class Draft(models.Model):
    weaver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    shafts = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.title

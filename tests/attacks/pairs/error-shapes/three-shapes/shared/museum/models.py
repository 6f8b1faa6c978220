from django.db import models


class Exhibit(models.Model):
    title = models.CharField(max_length=80)
    room = models.PositiveSmallIntegerField()

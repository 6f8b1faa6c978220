from django.db import models


class Guest(models.Model):
    name = models.CharField(max_length=80)
    wish = models.CharField(max_length=200, blank=True)
    seats = models.PositiveSmallIntegerField(default=1)
    answered = models.DateTimeField(auto_now_add=True)

from django.db import models


class Session(models.Model):
    room = models.CharField(max_length=10)
    device = models.CharField(max_length=40)
    started = models.DateTimeField(auto_now_add=True)

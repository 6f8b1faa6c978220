from django.db import models


class Event(models.Model):
    name = models.CharField(max_length=50)
    at = models.DateTimeField(auto_now_add=True)

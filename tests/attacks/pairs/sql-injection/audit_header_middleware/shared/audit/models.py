from django.db import models


class Visit(models.Model):
    source = models.CharField(max_length=200)
    path = models.CharField(max_length=200)

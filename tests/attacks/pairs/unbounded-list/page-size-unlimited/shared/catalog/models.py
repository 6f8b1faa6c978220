from django.db import models


class Part(models.Model):
    code = models.CharField(max_length=20)
    title = models.CharField(max_length=100)

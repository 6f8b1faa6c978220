from django.db import models


class Sign(models.Model):
    word = models.CharField(max_length=60)
    video = models.URLField()

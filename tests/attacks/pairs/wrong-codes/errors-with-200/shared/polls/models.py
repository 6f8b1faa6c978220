from django.db import models


class Poll(models.Model):
    question = models.CharField(max_length=120)
    votes = models.PositiveIntegerField(default=0)

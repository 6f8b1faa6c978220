from django.db import models


class Seed(models.Model):
    variety = models.CharField(max_length=60)
    packets = models.PositiveIntegerField(default=10)

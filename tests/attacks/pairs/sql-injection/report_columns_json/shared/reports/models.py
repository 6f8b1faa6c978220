from django.db import models


class Sale(models.Model):
    region = models.CharField(max_length=50)
    amount = models.IntegerField()
    margin = models.IntegerField(default=0)

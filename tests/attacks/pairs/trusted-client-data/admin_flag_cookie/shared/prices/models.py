from django.db import models


class Price(models.Model):
    product = models.CharField(max_length=50)
    purchase = models.IntegerField()
    sale = models.IntegerField()

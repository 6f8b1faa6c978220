from django.db import models


class Country(models.Model):
    name = models.CharField(max_length=60)


class Currency(models.Model):
    name = models.CharField(max_length=60)

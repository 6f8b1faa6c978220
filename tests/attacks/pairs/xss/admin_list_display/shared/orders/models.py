from django.db import models


class Order(models.Model):
    customer = models.EmailField()
    note = models.TextField(blank=True)

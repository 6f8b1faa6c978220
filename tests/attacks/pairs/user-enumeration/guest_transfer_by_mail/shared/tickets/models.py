from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=40)
    is_sold_out = models.BooleanField(default=False)


class Waiting(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE)
    email = models.EmailField()
    seats = models.PositiveSmallIntegerField()

from django.db import models


class Subscription(models.Model):
    email = models.EmailField(unique=True)
    since = models.DateField(auto_now_add=True)
    token = models.CharField(max_length=64, unique=True, editable=False)
    confirmed = models.BooleanField(default=False)
    town = models.CharField(max_length=60, blank=True)


class Issue(models.Model):
    number = models.PositiveIntegerField(unique=True)
    text = models.TextField()

    class Meta:
        ordering = ["-number"]

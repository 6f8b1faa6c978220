from django.conf import settings
from django.db import models


class Review(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviews")
    dish = models.CharField(max_length=60)
    opinion = models.CharField(max_length=300)

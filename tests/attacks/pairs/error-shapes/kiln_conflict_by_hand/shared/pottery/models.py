from django.conf import settings
from django.db import models


class Firing(models.Model):
    starts = models.DateTimeField()
    cone = models.CharField(max_length=4)
    closed = models.BooleanField(default=False)


class Piece(models.Model):
    firing = models.ForeignKey(Firing, on_delete=models.CASCADE, related_name="pieces")
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    glaze = models.CharField(max_length=40, blank=True)

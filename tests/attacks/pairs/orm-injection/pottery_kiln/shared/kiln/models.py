from django.conf import settings
from django.db import models


class Piece(models.Model):
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pieces")
    title = models.CharField(max_length=80)
    glaze = models.CharField(max_length=40)
    fired = models.DateField(null=True, blank=True)

    def __str__(self):
        return self.title

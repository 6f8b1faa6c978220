from django.db import models


class Line(models.Model):
    device = models.CharField(max_length=40)
    text = models.CharField(max_length=500)
    seen = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Mark(models.Model):
    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="marks")
    course = models.CharField(max_length=40)
    points = models.PositiveSmallIntegerField()

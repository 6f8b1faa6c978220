from django.conf import settings
from django.db import models


class Place(models.Model):
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="places"
    )
    course = models.CharField(max_length=60)

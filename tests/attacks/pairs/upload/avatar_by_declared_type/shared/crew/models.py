from django.conf import settings
from django.db import models


class Badge(models.Model):
    sailor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=30)
    picture = models.FileField(upload_to="badges/")

from django.conf import settings
from django.db import models


class Photo(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="photos", editable=False)
    file_name = models.SlugField(max_length=60)
    caption = models.CharField(max_length=120)

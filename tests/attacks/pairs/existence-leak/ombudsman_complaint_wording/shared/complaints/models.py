from django.conf import settings
from django.db import models


class Complaint(models.Model):
    number = models.SlugField(unique=True, help_text="Office, year and running number")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="complaints")
    text = models.TextField()

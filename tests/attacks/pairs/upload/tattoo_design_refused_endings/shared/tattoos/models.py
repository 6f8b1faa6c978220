from django.conf import settings
from django.db import models


class Design(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="designs", on_delete=models.CASCADE)
    place = models.CharField(max_length=60)
    picture = models.FileField(upload_to="designs/")

from django.conf import settings
from django.db import models


class Scan(models.Model):
    collector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    caption = models.CharField(max_length=60)
    picture = models.FileField(upload_to="scans")
    added = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.caption

from django.conf import settings
from django.db import models


class Booth(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=60)
    backdrop = models.CharField(max_length=80, default="stage.png")

    def __str__(self):
        return self.title

    def backdrop_path(self):
        folder = settings.BACKDROPS.resolve()
        path = (folder / self.backdrop).resolve()
        return path if path.is_relative_to(folder) and path.is_file() else None

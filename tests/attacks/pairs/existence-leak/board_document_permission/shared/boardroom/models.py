from django.conf import settings
from django.db import models


class Document(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    text = models.TextField()
    readers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="board_documents")

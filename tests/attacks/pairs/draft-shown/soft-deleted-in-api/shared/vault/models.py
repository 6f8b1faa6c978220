from django.contrib.auth.models import User
from django.db import models


class LiveManager(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(is_deleted=False)


class Document(models.Model):
    title = models.CharField(max_length=100)
    text = models.TextField()
    is_public = models.BooleanField(default=True)
    is_deleted = models.BooleanField(default=False)
    uploaded_by = models.ForeignKey(User, on_delete=models.CASCADE)

    all_objects = models.Manager()
    objects = LiveManager()

from django.conf import settings
from django.db import models


class ThreadQuerySet(models.QuerySet):
    def of(self, user):
        return self.filter(participants=user)


class Thread(models.Model):
    slug = models.SlugField(unique=True)
    participants = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="threads")

    objects = ThreadQuerySet.as_manager()


class Message(models.Model):
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="messages")
    text = models.TextField()
    sent = models.DateTimeField(auto_now_add=True)

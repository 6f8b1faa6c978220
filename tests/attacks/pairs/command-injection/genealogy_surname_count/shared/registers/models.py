from django.conf import settings
from django.db import models
from django.urls import reverse

from .counting import entries_of


class Watch(models.Model):
    researcher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    surname = models.CharField(max_length=80)
    since = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["surname", "pk"]

    def __str__(self):
        return self.surname

    def get_absolute_url(self):
        return reverse("watch", args=[self.pk])

    def entries(self):
        return entries_of(self.surname)

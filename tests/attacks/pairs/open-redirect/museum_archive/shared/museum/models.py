from django.db import models
from django.urls import reverse


class Room(models.Model):
    name = models.CharField(max_length=80)
    floor = models.SmallIntegerField(default=0)


class Exhibit(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    story = models.TextField(blank=True)
    room = models.ForeignKey(Room, on_delete=models.PROTECT, related_name="exhibits")

    def get_absolute_url(self):
        return reverse("exhibit", kwargs={"slug": self.slug})

from django.db import models


class Room(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=80)
    code_hash = models.CharField(max_length=200)

    def __str__(self):
        return self.title


class Opening(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="openings")
    team = models.CharField(max_length=60)
    at = models.DateTimeField(auto_now_add=True)

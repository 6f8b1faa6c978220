from django.conf import settings
from django.db import models


class Room(models.Model):
    designer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rooms")
    title = models.CharField(max_length=80)
    testers = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="tested_rooms")

    class Meta:
        ordering = ["title", "pk"]


class Puzzle(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="puzzles")
    riddle = models.TextField(max_length=2000)
    solution = models.CharField(max_length=200)

    class Meta:
        ordering = ["pk"]

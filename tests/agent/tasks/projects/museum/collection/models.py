from django.db import models
from django.urls import reverse


class Artist(models.Model):
    name = models.CharField(max_length=120)
    born = models.PositiveSmallIntegerField(null=True, blank=True)
    died = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("collection:artist", args=[self.pk])


class Room(models.Model):
    number = models.CharField(max_length=8, unique=True)
    title = models.CharField(max_length=80)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return f"{self.number} {self.title}"


class Tag(models.Model):
    name = models.CharField(max_length=40, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Piece(models.Model):
    title = models.CharField(max_length=160)
    artist = models.ForeignKey(Artist, on_delete=models.PROTECT, related_name="pieces")
    room = models.ForeignKey(
        Room, on_delete=models.SET_NULL, null=True, blank=True, related_name="pieces"
    )
    tags = models.ManyToManyField(Tag, blank=True, related_name="pieces")
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    descr = models.TextField(blank=True)
    on_show = models.BooleanField(default=True)
    acquired_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("collection:piece", args=[self.pk])


class Photo(models.Model):
    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="photos")
    url = models.URLField()
    caption = models.CharField(max_length=120, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]

    def __str__(self):
        return self.caption or self.url

from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    poster_digest = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["title"]


class Ticket(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="tickets")
    holder = models.CharField(max_length=80)
    seat = models.CharField(max_length=6)
    code = models.CharField(max_length=64, unique=True, null=True, editable=False)

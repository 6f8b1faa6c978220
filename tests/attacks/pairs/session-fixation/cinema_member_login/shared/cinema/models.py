from django.db import models


class Member(models.Model):
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=80)
    password = models.CharField(max_length=128)

    def __str__(self):
        return self.name


class Film(models.Model):
    title = models.CharField(max_length=120)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Ticket(models.Model):
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="tickets")
    film = models.ForeignKey(Film, on_delete=models.PROTECT, related_name="tickets")
    seat = models.CharField(max_length=8)

    class Meta:
        ordering = ["pk"]

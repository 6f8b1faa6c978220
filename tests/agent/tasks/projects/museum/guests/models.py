from django.conf import settings
from django.db import models
from django.urls import reverse


class Member(models.Model):
    """A friend of the museum, with an account."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    town = models.CharField(max_length=80, blank=True)
    about = models.TextField(blank=True)
    newsletter = models.BooleanField(default=False)
    since = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["user__username"]

    def __str__(self):
        return self.user.get_username()

    def get_absolute_url(self):
        return reverse("guests:member", args=[self.pk])


class Comment(models.Model):
    piece = models.ForeignKey(
        "collection.Piece", on_delete=models.CASCADE, related_name="comments"
    )
    name = models.CharField(max_length=60)
    text = models.TextField()
    written_at = models.DateTimeField(auto_now_add=True)
    hidden = models.BooleanField(default=False)

    class Meta:
        ordering = ["-written_at", "-pk"]

    def __str__(self):
        return f"{self.name} on {self.piece_id}"

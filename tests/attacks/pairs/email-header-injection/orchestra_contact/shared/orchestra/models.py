from django.db import models


class Section(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    leader_email = models.EmailField()

    class Meta:
        ordering = ["name"]


class Note(models.Model):
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="notes")
    subject = models.CharField(max_length=100)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent_at"]

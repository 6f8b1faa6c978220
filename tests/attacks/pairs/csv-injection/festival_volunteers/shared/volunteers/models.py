from django.db import models


class Festival(models.Model):
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    open = models.BooleanField(default=True)


class Volunteer(models.Model):
    festival = models.ForeignKey(Festival, on_delete=models.CASCADE, related_name="volunteers")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    wish = models.CharField(max_length=200, blank=True)
    signed_up = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

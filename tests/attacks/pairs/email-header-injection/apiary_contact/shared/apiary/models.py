from django.db import models


class Beekeeper(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    email = models.EmailField()
    village = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["name"]


class Enquiry(models.Model):
    beekeeper = models.ForeignKey(Beekeeper, on_delete=models.CASCADE, related_name="enquiries")
    sender = models.EmailField()
    at = models.DateTimeField(auto_now_add=True)

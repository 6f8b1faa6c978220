from django.db import models


class Advert(models.Model):
    department = models.ForeignKey("firms.Department", on_delete=models.CASCADE, related_name="adverts")
    title = models.CharField(max_length=60)

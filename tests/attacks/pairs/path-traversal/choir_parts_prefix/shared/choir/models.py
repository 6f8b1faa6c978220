from django.db import models


class Piece(models.Model):
    title = models.CharField(max_length=120)
    composer = models.CharField(max_length=80)
    part_file = models.CharField(max_length=160, help_text="below the folder of the parts")

from django.db import models


class TodoList(models.Model):
    name = models.CharField(max_length=100)

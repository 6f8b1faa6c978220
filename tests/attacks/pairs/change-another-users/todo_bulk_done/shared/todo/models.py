from django.contrib.auth.models import User
from django.db import models


class TaskList(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name='task_lists')
    name = models.CharField(max_length=80)


class Task(models.Model):
    task_list = models.ForeignKey(TaskList, on_delete=models.CASCADE, related_name='tasks')
    title = models.CharField(max_length=200)
    done = models.BooleanField(default=False)

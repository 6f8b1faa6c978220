import uuid

from django.db import models

from .managers import EmployeeQuerySet


class Department(models.Model):
    name = models.CharField(max_length=80, unique=True)


class Employee(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    department = models.ForeignKey(Department, on_delete=models.PROTECT)
    name = models.CharField(max_length=80)
    salary = models.IntegerField()

    objects = EmployeeQuerySet.as_manager()

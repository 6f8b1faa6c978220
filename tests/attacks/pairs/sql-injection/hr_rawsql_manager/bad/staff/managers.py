from django.db import models
from django.db.models.expressions import RawSQL


class EmployeeQuerySet(models.QuerySet):
    def in_department(self, name):
        members = RawSQL(
            "SELECT e.id FROM staff_employee e JOIN staff_department d ON d.id = e.department_id "
            "WHERE d.name = '{}'".format(name),
            [],
        )
        return self.filter(id__in=members)

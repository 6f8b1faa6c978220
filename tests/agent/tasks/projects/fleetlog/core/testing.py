"""Rows for the tests."""

from django.contrib.auth.models import User

from fleet.models import Department, Depot, Member, Vehicle


def department(code):
    return Department.objects.create(name=f"Department {code}", code=code)


def member(username, department, role=Member.Role.DRIVER):
    user = User.objects.create_user(username, f"{username}@fleet.example", "pw")
    return Member.objects.create(user=user, department=department, role=role)


def depot(department, name="Yard"):
    return Depot.objects.create(department=department, name=name, city="Linz", gate_code="4711")


def vehicle(plate, department, **more):
    return Vehicle.objects.create(plate=plate, department=department, make="Steyr", **more)


def rows(response):
    """The rows of a list, paginated or not."""
    data = response.json()
    return data["results"] if isinstance(data, dict) else data

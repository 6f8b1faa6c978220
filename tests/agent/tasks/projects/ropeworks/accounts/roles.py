"""Roles are groups; the migration 0002_roles makes them."""

DESK = "Desk"
INSTRUCTORS = "Instructors"
PARTNERS = "Partners"


def has_role(user, *names):
    if not user.is_authenticated:
        return False
    return user.is_superuser or user.groups.filter(name__in=names).exists()


def is_desk(user):
    return has_role(user, DESK)


def is_instructor(user):
    return has_role(user, INSTRUCTORS)


def is_partner(user):
    return has_role(user, PARTNERS)

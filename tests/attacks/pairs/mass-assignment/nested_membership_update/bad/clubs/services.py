from .models import Membership

COLUMNS = {field.name for field in Membership._meta.concrete_fields} - {"id", "user"}


def change_membership(membership, changes):
    for name in COLUMNS & changes.keys():
        setattr(membership, name, changes[name])
    membership.full_clean()
    membership.save()
    return membership

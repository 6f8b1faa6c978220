COLUMNS = {"nickname", "newsletter"}


def change_membership(membership, changes):
    for name in COLUMNS & changes.keys():
        setattr(membership, name, changes[name])
    membership.full_clean()
    membership.save()
    return membership

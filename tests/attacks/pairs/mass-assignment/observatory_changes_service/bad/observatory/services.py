from django.core.exceptions import ValidationError

FIXED = {"id", "pk", "astronomer", "astronomer_id"}


def amend(proposal, changes):
    """Takes over the changed fields, then validates the whole."""
    names = {field.attname for field in proposal._meta.concrete_fields} - FIXED
    unknown = changes.keys() - names
    if unknown:
        raise ValidationError(f"Cannot change {', '.join(sorted(unknown))}.")
    for name, value in changes.items():
        setattr(proposal, name, value)
    proposal.full_clean()
    proposal.save(update_fields=list(changes))
    return proposal

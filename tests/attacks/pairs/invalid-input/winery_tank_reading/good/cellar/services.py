from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError

from .models import Reading


def _number(body, name, kind):
    try:
        return kind(str(body[name]))
    except (KeyError, ValueError, InvalidOperation):
        raise ValidationError({name: "A number is expected."}) from None


def record_reading(tank, user, body):
    phase = body.get("phase")
    if phase not in Reading.Phase.values:
        raise ValidationError({"phase": "There is no such phase."})
    reading = Reading(
        tank=tank,
        taken_by=user,
        phase=phase,
        brix=_number(body, "brix", Decimal),
        celsius=_number(body, "celsius", int),
    )
    reading.full_clean()
    reading.save()
    return reading

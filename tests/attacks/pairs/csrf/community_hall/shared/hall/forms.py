import json

from django import forms

from .models import Rental


class RentalForm(forms.ModelForm):
    class Meta:
        model = Rental
        fields = ["room", "day", "purpose"]


def read_json(request):
    """The fields in the body as text, or None where the body is something else than a flat object."""
    try:
        body = json.loads(request.body)
        if not isinstance(body, dict) or not all(isinstance(value, str | int) for value in body.values()):
            return None
        fields = {name: str(value) for name, value in body.items()}
        "".join(fields.values()).encode()
    except (ValueError, RecursionError):
        return None
    return fields

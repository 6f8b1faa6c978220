from django import forms

from .models import Negative


class NegativeForm(forms.ModelForm):
    class Meta:
        model = Negative
        fields = ["film", "frame"]


class IdsField(forms.Field):
    def to_python(self, value):
        if not isinstance(value, list) or len(value) > 200:
            raise forms.ValidationError("A list of at most 200 ids is needed.")
        if not all(type(pk) is int and 0 < pk < 2**62 for pk in value):
            raise forms.ValidationError("Ids are whole numbers.")
        return value


class ArchiveForm(forms.Form):
    ids = IdsField()

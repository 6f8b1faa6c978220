from django import forms
from django.core.validators import RegexValidator


class CentreForm(forms.Form):
    centre = forms.CharField(
        max_length=60,
        validators=[RegexValidator(r"^[A-Za-z0-9][A-Za-z0-9-]*\Z", "Not the code of a centre.")],
    )
    lane = forms.IntegerField(min_value=1, max_value=64)

    def clean_centre(self):
        return self.cleaned_data["centre"].lower()

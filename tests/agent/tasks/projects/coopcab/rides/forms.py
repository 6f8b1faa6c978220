from django import forms

from fleet.selectors import active_drivers


class AssignForm(forms.Form):
    driver = forms.ModelChoiceField(queryset=None)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["driver"].queryset = active_drivers()

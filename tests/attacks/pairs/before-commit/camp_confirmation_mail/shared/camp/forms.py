from django import forms


class RegistrationForm(forms.Form):
    first_child = forms.CharField(max_length=100)
    second_child = forms.CharField(max_length=100, required=False)
    third_child = forms.CharField(max_length=100, required=False)

    def names(self):
        return [name for name in self.cleaned_data.values() if name]

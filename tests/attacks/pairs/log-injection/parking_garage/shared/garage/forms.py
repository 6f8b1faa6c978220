from django import forms


class PlateForm(forms.Form):
    plate = forms.CharField(max_length=60)

    def clean_plate(self):
        return self.cleaned_data["plate"].upper()

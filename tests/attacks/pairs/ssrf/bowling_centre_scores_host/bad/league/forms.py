from django import forms


class CentreForm(forms.Form):
    centre = forms.CharField(max_length=60)
    lane = forms.IntegerField(min_value=1, max_value=64)

    def clean_centre(self):
        return self.cleaned_data["centre"].lower()

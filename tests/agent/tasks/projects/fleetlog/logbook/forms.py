from django import forms


class FinishForm(forms.Form):
    end_km = forms.IntegerField(min_value=0, label="Odometer at the end")

from django import forms


class ReservationForm(forms.Form):
    loaves = forms.IntegerField(min_value=1, max_value=40)

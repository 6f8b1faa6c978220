from django import forms


class RoomSearchForm(forms.Form):
    seats = forms.IntegerField(min_value=1, max_value=1000, required=False)
    day = forms.DateField(required=False)

from django import forms


class RoomForm(forms.Form):
    name = forms.CharField(max_length=60)
    width_cm = forms.IntegerField(min_value=100, max_value=2000)
    depth_cm = forms.IntegerField(min_value=100, max_value=2000)


class CabinetsForm(forms.Form):
    state = forms.CharField(widget=forms.HiddenInput, max_length=4000)
    base = forms.IntegerField(min_value=0, max_value=40)
    wall = forms.IntegerField(min_value=0, max_value=40)
    tall = forms.IntegerField(min_value=0, max_value=10)

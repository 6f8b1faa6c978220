from django import forms


class VolunteerForm(forms.Form):
    email = forms.EmailField(max_length=200)

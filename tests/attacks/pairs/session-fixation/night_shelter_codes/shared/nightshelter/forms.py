from django import forms

from . import auth
from .models import Guest, Volunteer


class SignInForm(forms.Form):
    badge = forms.CharField(max_length=12)
    pin = forms.CharField(max_length=32, widget=forms.PasswordInput)

    def clean(self):
        data = super().clean()
        badge = data.get("badge", "")
        if not auth.may_try(badge):
            raise forms.ValidationError("Too many tries; wait a quarter of an hour.")
        self.volunteer = Volunteer.objects.filter(badge=badge, active=True).first()
        if self.volunteer is None or not self.volunteer.check_pin(data.get("pin", "")):
            raise forms.ValidationError("That does not match.")
        return data


class GuestForm(forms.ModelForm):
    class Meta:
        model = Guest
        fields = ["name", "bed", "remark"]

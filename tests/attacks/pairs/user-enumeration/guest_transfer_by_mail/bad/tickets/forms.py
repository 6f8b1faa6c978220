from django import forms
from django.contrib.auth.models import User

from .models import Show, Waiting


class WaitingForm(forms.ModelForm):
    show = forms.ModelChoiceField(Show.objects.filter(is_sold_out=True))
    seats = forms.IntegerField(min_value=1, max_value=6)

    class Meta:
        model = Waiting
        fields = ["show", "email", "seats"]

    def clean_email(self):
        email = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError("This address has an account: log in to join.")
        return email

from django import forms

from events.models import Registration


class RegistrationForm(forms.ModelForm):
    wait = forms.BooleanField(required=False, label="Put me on the waiting list if it is full")

    class Meta:
        model = Registration
        fields = ["name", "email", "seats"]

    def clean_seats(self):
        seats = self.cleaned_data["seats"]
        if not 1 <= seats <= 6:
            raise forms.ValidationError("Between 1 and 6 seats, please.")
        return seats

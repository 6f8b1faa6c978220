from django import forms

from concerts.models import TicketOrder


class TicketOrderForm(forms.ModelForm):
    class Meta:
        model = TicketOrder
        fields = ["name", "email", "tickets"]


class AttendanceForm(forms.Form):
    coming = forms.TypedChoiceField(
        choices=[("yes", "I'm coming"), ("no", "I can't")], coerce=lambda value: value == "yes"
    )

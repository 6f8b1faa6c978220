from django import forms

from events.models import TicketType

from .models import Attendee


class CheckoutForm(forms.Form):
    ticket_type = forms.ModelChoiceField(queryset=TicketType.objects.none())
    quantity = forms.IntegerField(min_value=1, max_value=10)
    note = forms.CharField(max_length=200, required=False)

    def __init__(self, *args, event, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["ticket_type"].queryset = event.ticket_types.all()

    def clean(self):
        cleaned = super().clean()
        ticket_type = cleaned.get("ticket_type")
        quantity = cleaned.get("quantity")
        if ticket_type and quantity and quantity > ticket_type.remaining:
            raise forms.ValidationError("There are not that many tickets left.")
        return cleaned


class AttendeeForm(forms.ModelForm):
    class Meta:
        model = Attendee
        fields = ["name", "email"]

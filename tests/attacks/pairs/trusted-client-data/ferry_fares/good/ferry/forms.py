from django import forms


class TicketForm(forms.Form):
    seats = forms.IntegerField(min_value=1, max_value=9)

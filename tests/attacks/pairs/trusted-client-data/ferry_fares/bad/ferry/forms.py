from django import forms


class TicketForm(forms.Form):
    seats = forms.IntegerField(min_value=1, max_value=9)
    fare = forms.DecimalField(min_value=0, max_digits=6, decimal_places=2, widget=forms.HiddenInput)

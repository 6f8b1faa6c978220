from django import forms


class BookingForm(forms.Form):
    category = forms.ModelChoiceField(queryset=None)
    seats = forms.IntegerField(min_value=1, max_value=8)
    price = forms.DecimalField(min_value=0, decimal_places=2, widget=forms.HiddenInput)

    def __init__(self, play, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["category"].queryset = play.categories.order_by("-price")
